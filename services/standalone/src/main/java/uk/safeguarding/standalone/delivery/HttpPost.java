package uk.safeguarding.standalone.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.standalone.commandline.LocalAccount;
import uk.safeguarding.standalone.commandline.PlatformClient;

/**
 * Over HTTP, with the account of the agency that says it.
 *
 * <p>The older of the JDK's two clients: it does all of a request on the thread that asks, which
 * costs a third of what the newer one takes from the platform beside it.
 */
final class HttpPost implements Post {

  private static final String BUSINESS_UNIT = "business-unit";
  private static final int MILLISECONDS_TO_CONNECT = 5_000;
  private static final int MILLISECONDS_TO_ANSWER = 60_000;

  static {
    // Connections that are kept for the next letter; five unless it is told otherwise.
    System.setProperty("http.maxConnections", String.valueOf(Delivery.LANES));
  }

  private final Map<String, String> authorizations = new ConcurrentHashMap<>();
  private final Map<String, String> environment;
  private final String platform;

  HttpPost(Map<String, String> environment) {
    this.environment = environment;
    this.platform = PlatformClient.address(environment);
  }

  @Override
  public Answer deliver(Letter letter) throws IOException {
    var connection =
        (HttpURLConnection) URI.create(platform + letter.path()).toURL().openConnection();
    connection.setConnectTimeout(MILLISECONDS_TO_CONNECT);
    connection.setReadTimeout(MILLISECONDS_TO_ANSWER);
    connection.setInstanceFollowRedirects(false);
    connection.setRequestMethod(letter.method());
    connection.setRequestProperty("Authorization", authorization(letter.agency()));
    connection.setRequestProperty("Content-Type", "application/json");
    connection.setRequestProperty("Accept", "application/json, application/problem+json");
    connection.setDoOutput(true);
    try (var body = connection.getOutputStream()) {
      body.write(letter.body());
    }
    int status = connection.getResponseCode();
    return new Answer(
        status, seconds(connection.getHeaderField("Retry-After")), content(connection, status));
  }

  /** Read to its end, or the connection could not serve the next letter. */
  private static byte[] content(HttpURLConnection connection, int status) throws IOException {
    try (InputStream content =
        status >= 400 ? connection.getErrorStream() : connection.getInputStream()) {
      return content == null ? new byte[0] : content.readAllBytes();
    }
  }

  private String authorization(String agency) {
    return authorizations.computeIfAbsent(
        agency, each -> LocalAccount.of(role(each), environment).basic());
  }

  private static String role(String agency) {
    return agency.equals(BUSINESS_UNIT) ? BUSINESS_UNIT : "agency:" + agency;
  }

  /** It may also be a date, which nobody here sends. */
  private static int seconds(@Nullable String written) {
    return written != null && written.matches("\\d{1,4}") ? Integer.parseInt(written) : 0;
  }
}
