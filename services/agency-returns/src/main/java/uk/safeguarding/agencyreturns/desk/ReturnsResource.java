package uk.safeguarding.agencyreturns.desk;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;
import uk.safeguarding.agencyreturns.receipts.Receipt;
import uk.safeguarding.agencyreturns.submission.AgencyReturnId;
import uk.safeguarding.platform.positions.Position;
import uk.safeguarding.platform.positions.ServicePositions;
import uk.safeguarding.platform.security.SignedInUser;

/** Returns over HTTP: submit one, read its receipt. */
@RestController
final class ReturnsResource {

  private final SubmissionDesk desk;
  private final ReceiptBook receipts;
  private final ServicePositions positions;

  ReturnsResource(SubmissionDesk desk, ReceiptBook receipts, ServicePositions positions) {
    this.desk = desk;
    this.receipts = receipts;
    this.positions = positions;
  }

  @PostMapping("/api/returns")
  ResponseEntity<ReceiptAnswer> submit(
      @AuthenticationPrincipal SignedInUser user,
      @RequestParam String agency,
      @RequestParam String format,
      @RequestParam String period,
      @RequestParam("file") List<MultipartFile> files,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey)
      throws UnreadableFile, IOException {
    user.mustActFor(agency);
    var returnId = new AgencyReturnId(agency, format, period);
    SubmissionDesk.Submitted submitted = desk.submit(returnId, read(files), idempotencyKey);
    Position position = positions.after(returnId.toString());
    Receipt receipt = submitted.receipt();
    ResponseEntity.BodyBuilder answer =
        submitted.created()
            ? ResponseEntity.created(URI.create("/api/returns/" + receipt.id()))
            : ResponseEntity.ok();
    return answer.header(Position.HEADER, position.toString()).body(ReceiptAnswer.of(receipt));
  }

  private static List<SubmittedFile> read(List<MultipartFile> files) throws IOException {
    List<SubmittedFile> read = new ArrayList<>();
    for (MultipartFile file : files) {
      String name = file.getOriginalFilename();
      read.add(
          new SubmittedFile(name == null || name.isBlank() ? "The file" : name, file.getBytes()));
    }
    return read;
  }

  @GetMapping("/api/returns/{id}")
  ReceiptAnswer receipt(@AuthenticationPrincipal SignedInUser user, @PathVariable String id) {
    Receipt receipt = receipts.of(id);
    user.mustActFor(receipt.agency());
    return ReceiptAnswer.of(receipt, desk.readAgain(receipt));
  }
}
