package uk.safeguarding.standalone;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file as it is downloaded. */
final class Download {

  private final HttpResponse<byte[]> answer;

  private Download(HttpResponse<byte[]> answer) {
    this.answer = answer;
  }

  static Download of(PlatformProcess platform, String role, String path) {
    var request =
        HttpRequest.newBuilder(URI.create(platform.address() + path))
            .header("Authorization", platform.authorization(role))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      return new Download(http.send(request, BodyHandlers.ofByteArray()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", interruption);
    }
  }

  int status() {
    return answer.statusCode();
  }

  String type() {
    return header("Content-Type");
  }

  /** As what the browser is to save it. */
  String disposition() {
    return header("Content-Disposition");
  }

  private String header(String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  /** Some of its bytes as letters. */
  String ascii(int from, int length) {
    return new String(answer.body(), from, length, StandardCharsets.US_ASCII);
  }

  List<String> lines() {
    return text().lines().toList();
  }

  private String text() {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  /** Of a CSV file: where the row of an indicator and a column meet. */
  String cell(String ref, String column) {
    try (var rows = CsvReader.builder().ofNamedCsvRecord(text())) {
      return rows.stream()
          .filter(row -> row.getField("ref").equals(ref))
          .findFirst()
          .orElseThrow()
          .getField(column);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
