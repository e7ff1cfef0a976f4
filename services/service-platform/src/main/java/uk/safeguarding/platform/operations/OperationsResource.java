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

  /** Answers when the rebuild has begun; a {@code GET} tells when it is done. */
  @PostMapping("/api/operations/rebuild")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void rebuild() {
    operations.rebuild().begin();
  }

  @GetMapping("/api/operations/rebuild")
  Errand.Report<Boolean> rebuilding() {
    return operations.rebuild().report();
  }

  /** Answers when the comparison has begun; a {@code GET} tells what came of it. */
  @PostMapping("/api/operations/verification")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void verify() {
    operations.verification().begin();
  }

  @GetMapping("/api/operations/verification")
  Errand.Report<List<Verified>> verification() {
    return operations.verification().report();
  }

  /** Answers when parked events begin to be tried again; a {@code GET} tells what came of it. */
  @PostMapping("/api/operations/retry")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void retry() {
    operations.retry().begin();
  }

  @GetMapping("/api/operations/retry")
  Errand.Report<Retried> retried() {
    return operations.retry().report();
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
