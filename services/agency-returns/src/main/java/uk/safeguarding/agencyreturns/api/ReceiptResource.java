package uk.safeguarding.agencyreturns.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.agencyreturns.desk.KeptReturn;
import uk.safeguarding.agencyreturns.desk.ReceiptBook;
import uk.safeguarding.agencyreturns.desk.SubmissionDesk;
import uk.safeguarding.agencyreturns.marked.MarkedFile;
import uk.safeguarding.agencyreturns.marked.MarkedFiles;
import uk.safeguarding.agencyreturns.receipts.Receipt;
import uk.safeguarding.platform.security.SignedInUser;
import uk.safeguarding.platform.web.NotFound;

/** One submission over HTTP: its receipt, what is different, its file with the errors marked. */
@RestController
final class ReceiptResource {

  private final SubmissionDesk desk;
  private final ReceiptBook receipts;
  private final MarkedFiles marking = new MarkedFiles();

  ReceiptResource(SubmissionDesk desk, ReceiptBook receipts) {
    this.desk = desk;
    this.receipts = receipts;
  }

  @GetMapping("/api/returns/{id}")
  ReceiptAnswer receipt(@AuthenticationPrincipal SignedInUser user, @PathVariable String id) {
    return ReceiptAnswer.of(desk.readAgain(receiptFor(user, id)));
  }

  @GetMapping("/api/returns/{id}/differences")
  DifferencesAnswer differences(
      @AuthenticationPrincipal SignedInUser user, @PathVariable String id) {
    Receipt receipt = receiptFor(user, id);
    @Nullable Receipt before = receipts.before(receipt);
    return DifferencesAnswer.of(
        desk.readAgain(receipt), before == null ? null : desk.readAgain(before));
  }

  @GetMapping("/api/returns/{id}/marked")
  ResponseEntity<byte[]> marked(
      @AuthenticationPrincipal SignedInUser user, @PathVariable String id) {
    KeptReturn kept = desk.readAgain(receiptFor(user, id));
    if (kept.files().isEmpty()) {
      throw new NotFound("A nil return has no file.");
    }
    Receipt receipt = kept.receipt();
    MarkedFile file =
        marking.mark(
            kept.files(), kept.read().findings(), receipt.format() + "-" + receipt.period());
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.contentType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(file.name(), UTF_8).build().toString())
        .body(file.content());
  }

  private Receipt receiptFor(SignedInUser user, String id) {
    Receipt receipt = receipts.of(id);
    user.mustActFor(receipt.agency());
    return receipt;
  }
}
