package uk.safeguarding.standalone.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to a running platform on this machine with one of its local accounts. */
public final class PlatformClient {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final PatientHttp http;
  private final String address;
  private final String authorization;

  private PlatformClient(String address, String authorization) {
    this.http = new PatientHttp(address);
    this.address = address;
    this.authorization = authorization;
  }

  /**
   * A client of the platform that {@code SAFEGUARDING_DATA}, {@code HOST} and {@code PORT} name.
   *
   * @param role as in the accounts' file, for example {@code operator} or {@code
   *     agency:scc-childrens-services}
   */
  public static PlatformClient as(String role, Map<String, String> environment) {
    return new PlatformClient(address(environment), LocalAccount.of(role, environment).basic());
  }

  /** Where the platform that {@code HOST} and {@code PORT} name answers. */
  public static String address(Map<String, String> environment) {
    return "http://%s:%s"
        .formatted(
            environment.getOrDefault("HOST", "127.0.0.1"),
            environment.getOrDefault("PORT", "8080"));
  }

  /** The header by which it signs in. */
  public String authorization() {
    return authorization;
  }

  /** Reads JSON. */
  public JsonNode get(String path) {
    return JSON.readTree(send("GET", path, BodyPublishers.noBody(), Map.of()).body());
  }

  /** Reads text. */
  public String text(String path) {
    return new String(send("GET", path, BodyPublishers.noBody(), Map.of()).body(), UTF_8);
  }

  /**
   * Sends a command.
   *
   * @param json its body
   * @return the position to wait for in later reads
   */
  public String put(String path, String json) {
    return position(
        send(
            "PUT",
            path,
            BodyPublishers.ofString(json),
            Map.of("Content-Type", "application/json")));
  }

  private static String position(HttpResponse<byte[]> answer) {
    return answer
        .headers()
        .firstValue("Safeguarding-Position")
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "An answer without a position: %d %s"
                        .formatted(answer.statusCode(), new String(answer.body(), UTF_8))));
  }

  /** Sends a command without a body. */
  public void post(String path) {
    send("POST", path, BodyPublishers.noBody(), Map.of());
  }

  /**
   * What a submission is answered.
   *
   * @param receipt as the API writes it
   * @param position to wait for in later reads
   * @param created whether it became a version
   */
  public record Submitted(JsonNode receipt, String position, boolean created) {}

  /** Submits a return. */
  public Submitted submit(Multipart form) {
    return submit(form, Map.of());
  }

  /**
   * Submits a return under the client's own name for the attempt: a retry gets the first answer.
   */
  public Submitted submit(Multipart form, String idempotencyKey) {
    return submit(form, Map.of("Idempotency-Key", idempotencyKey));
  }

  private Submitted submit(Multipart form, Map<String, String> headers) {
    Map<String, String> all = new HashMap<>(headers);
    all.put("Content-Type", form.contentType());
    HttpResponse<byte[]> answer =
        send("POST", "/api/returns", BodyPublishers.ofByteArray(form.body()), all);
    return new Submitted(
        JSON.readTree(answer.body()), position(answer), answer.statusCode() == 201);
  }

  private HttpResponse<byte[]> send(
      String method, String path, BodyPublisher body, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", authorization)
            .method(method, body);
    headers.forEach(request::header);
    HttpResponse<byte[]> answer = http.send(request.build());
    if (answer.statusCode() >= 400) {
      throw new CommandFailed(
          "%s %s was refused with %d: %s"
              .formatted(method, path, answer.statusCode(), new String(answer.body(), UTF_8)));
    }
    return answer;
  }
}
