package uk.safeguarding.standalone.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.safeguarding.standalone.commandline.PlatformClient;

/** Over HTTP, with the account of the agency that says it. */
final class HttpPost implements Post {

  private static final String BUSINESS_UNIT = "business-unit";

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final Map<String, String> authorizations = new ConcurrentHashMap<>();
  private final Map<String, String> environment;
  private final String platform;

  HttpPost(Map<String, String> environment) {
    this.environment = environment;
    this.platform = PlatformClient.address(environment);
  }

  @Override
  public Answer deliver(Letter letter) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(platform + letter.path()))
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", authorization(letter.agency()))
            .header("Content-Type", "application/json")
            .header("Accept", "application/json, application/problem+json")
            .method(letter.method(), BodyPublishers.ofByteArray(letter.body()))
            .build();
    HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
    int wait = answer.headers().firstValue("Retry-After").map(HttpPost::seconds).orElse(0);
    return new Answer(answer.statusCode(), wait, answer.body());
  }

  private String authorization(String agency) {
    return authorizations.computeIfAbsent(
        agency, each -> PlatformClient.as(role(each), environment).authorization());
  }

  private static String role(String agency) {
    return agency.equals(BUSINESS_UNIT) ? BUSINESS_UNIT : "agency:" + agency;
  }

  /** It may also be a date, which nobody here sends. */
  private static int seconds(String written) {
    return written.matches("\\d{1,4}") ? Integer.parseInt(written) : 0;
  }
}
