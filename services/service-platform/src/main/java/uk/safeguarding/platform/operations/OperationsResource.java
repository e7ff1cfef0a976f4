package uk.safeguarding.platform.operations;

import java.util.List;
import java.util.SortedMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For operators: rebuild the read models, and compare what they hold. */
@RestController
public final class OperationsResource {

  private final ReadModelOperations operations;

  public OperationsResource(ReadModelOperations operations) {
    this.operations = operations;
  }

  record Digests(SortedMap<String, String> sha256) {}

  /** Answers when the rebuild has begun; {@code GET /api/positions} tells when it has caught up. */
  @PostMapping("/api/operations/rebuild")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void rebuild() {
    operations.rebuild();
  }

  @GetMapping("/api/operations/dumps")
  Digests digests() {
    return new Digests(operations.digests());
  }

  @GetMapping(
      path = "/api/operations/dumps/{service}/{collection}",
      produces = MediaType.APPLICATION_NDJSON_VALUE)
  String dump(@PathVariable String service, @PathVariable String collection) {
    List<String> lines = operations.lines(service + "/" + collection);
    return String.join("\n", lines) + (lines.isEmpty() ? "" : "\n");
  }
}
