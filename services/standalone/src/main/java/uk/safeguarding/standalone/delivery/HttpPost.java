package uk.safeguarding.standalone.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
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
    HttpURLConnection connection = open(letter.agency(), letter.method(), letter.path());
    connection.setRequestProperty("Content-Type", "application/json");
    connection.setRequestProperty("Accept", "application/json, application/problem+json");
    send(letter.body(), connection);
    int status = connection.getResponseCode();
    return new Answer(
        status, seconds(connection.getHeaderField("Retry-After")), content(connection, status));
  }

  @Override
  public List<Answer> deliver(List<Letter> letters) throws IOException {
    HttpURLConnection connection = open(letters.getFirst().agency(), "POST", Batch.PATH);
    connection.setRequestProperty("Content-Type", Batch.NDJSON);
    connection.setRequestProperty("Accept", Batch.NDJSON);
    send(Batch.of(letters), connection);
    int status = connection.getResponseCode();
    byte[] content = content(connection, status);
    return status == HttpURLConnection.HTTP_OK ? Batch.taken(content) : List.of();
  }

  private HttpURLConnection open(String agency, String method, String path) throws IOException {
    var connection = (HttpURLConnection) URI.create(platform + path).toURL().openConnection();
    connection.setConnectTimeout(MILLISECONDS_TO_CONNECT);
    connection.setReadTimeout(MILLISECONDS_TO_ANSWER);
    connection.setInstanceFollowRedirects(false);
    connection.setRequestMethod(method);
    connection.setRequestProperty("Authorization", authorization(agency));
    return connection;
  }

  private static void send(byte[] content, HttpURLConnection connection) throws IOException {
    connection.setDoOutput(true);
    try (var body = connection.getOutputStream()) {
      body.write(content);
    }
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
