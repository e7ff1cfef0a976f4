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

/**
 * A file as it is downloaded.
 *
 * @param name what the answer says of it, file name included
 */
record Download(int status, String type, String name, byte[] bytes) {

  static Download of(PlatformProcess platform, String role, String path) {
    var request =
        HttpRequest.newBuilder(URI.create(platform.address() + path))
            .header("Authorization", platform.authorization(role))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
      return new Download(
          answer.statusCode(),
          answer.headers().firstValue("Content-Type").orElse(""),
          answer.headers().firstValue("Content-Disposition").orElse(""),
          answer.body());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", interruption);
    }
  }

  List<String> lines() {
    return new String(bytes, StandardCharsets.UTF_8).lines().toList();
  }

  /** Of a CSV file: where the row of an indicator and a column meet. */
  String cell(String ref, String column) {
    try (var rows =
        CsvReader.builder().ofNamedCsvRecord(new String(bytes, StandardCharsets.UTF_8))) {
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
