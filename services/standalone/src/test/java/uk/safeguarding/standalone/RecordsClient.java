package uk.safeguarding.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A case system that records what happens to children, and reads each answer whatever it is. */
public final class RecordsClient {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String address;
  private final @Nullable String authorization;

  public RecordsClient(String address, @Nullable String authorization) {
    this.address = address;
    this.authorization = authorization;
  }

  static RecordsClient of(PlatformProcess platform, String role) {
    return new RecordsClient(platform.address(), platform.authorization(role));
  }

  /** An answer; its body is empty where there is none. */
  public record Answer(int status, String body, String version, String position) {

    public JsonNode json() {
      return JSON.readTree(body);
    }

    public String rule() {
      return json().path("rule").asString("");
    }
  }

  public Answer put(String path, String body) {
    return send(request(path).PUT(BodyPublishers.ofString(body)));
  }

  /** Only if the record is still at the version that was read. */
  public Answer put(String path, String body, String version) {
    return send(request(path).header("If-Match", version).PUT(BodyPublishers.ofString(body)));
  }

  public Answer post(String path, String body) {
    return send(request(path).POST(BodyPublishers.ofString(body)));
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  private HttpRequest.Builder request(String path) {
    var request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/json")
            .header("Accept", "application/json");
    return authorization == null ? request : request.header("Authorization", authorization);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
      return new Answer(
          answer.statusCode(),
          answer.body(),
          answer.headers().firstValue("ETag").orElse(""),
          answer.headers().firstValue("Safeguarding-Position").orElse(""));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interruption);
    }
  }
}
