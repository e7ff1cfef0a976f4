package uk.safeguarding.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** What an open page hears. */
final class LiveLine implements AutoCloseable {

  private final HttpClient http;
  private final BufferedReader lines;
  private final StringBuilder heard = new StringBuilder();

  private LiveLine(HttpClient http, BufferedReader lines) {
    this.http = http;
    this.lines = lines;
  }

  static LiveLine listen(PlatformProcess platform, String role) {
    HttpClient http = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(platform.address() + "/api/live"))
            .header("Authorization", platform.authorization(role))
            .build();
    try {
      var answer = http.send(request, BodyHandlers.ofInputStream());
      return new LiveLine(
          http, new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", interruption);
    }
  }

  /** Waits for the next event and answers its version. */
  long next() {
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        heard.append(line).append('\n');
        if (line.startsWith("id: ")) {
          return Long.parseLong(line.substring(4));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    throw new IllegalStateException("The stream ended");
  }

  /** Every line so far. */
  String heard() {
    return heard.toString();
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
