package uk.safeguarding.agencyreturns.api;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import uk.safeguarding.agencyreturns.desk.ReceiptBook;
import uk.safeguarding.agencyreturns.desk.Submission;
import uk.safeguarding.agencyreturns.desk.SubmissionDesk;
import uk.safeguarding.agencyreturns.desk.Uploads;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;
import uk.safeguarding.agencyreturns.receipts.Receipt;
import uk.safeguarding.agencyreturns.receipts.ReturnVersions;
import uk.safeguarding.agencyreturns.submission.AgencyReturnId;
import uk.safeguarding.platform.positions.Position;
import uk.safeguarding.platform.positions.ServicePositions;
import uk.safeguarding.platform.security.SignedInUser;
import uk.safeguarding.platform.web.BadRequest;

/** Returns over HTTP: submit one, list what has been submitted. */
@RestController
final class ReturnsResource {

  private static final int MOST_ON_A_PAGE = 200;

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
      @RequestParam(defaultValue = "false") boolean nil,
      @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey)
      throws UnreadableFile, IOException {
    user.mustActFor(agency);
    var returnId = new AgencyReturnId(agency, format, period);
    var submission =
        new Submission(
            returnId, Uploads.read(files == null ? List.of() : files), nil, idempotencyKey);
    SubmissionDesk.Submitted submitted = desk.submit(submission);
    Position position = positions.after(returnId.toString());
    Receipt receipt = submitted.receipt();
    ResponseEntity.BodyBuilder answer =
        submitted.created()
            ? ResponseEntity.created(URI.create("/api/returns/" + receipt.id()))
            : ResponseEntity.ok();
    return answer.header(Position.HEADER, position.toString()).body(ReceiptAnswer.of(receipt));
  }

  /**
   * A page of receipts.
   *
   * @param next what to send as {@code cursor} for the next page, or null after the last
   */
  record ReceiptsAnswer(List<ReceiptAnswer> returns, @Nullable String next) {}

  /** Receipts in order of agency, format, period and version; an agency reads its own. */
  @GetMapping("/api/returns")
  ReceiptsAnswer list(
      @AuthenticationPrincipal SignedInUser user,
      @RequestParam(required = false) @Nullable String agency,
      @RequestParam(required = false) @Nullable String format,
      @RequestParam(required = false) @Nullable String period,
      @RequestParam(defaultValue = "") String cursor,
      @RequestParam(defaultValue = "50") int limit) {
    if (limit < 1 || limit > MOST_ON_A_PAGE) {
      throw new BadRequest("limit is a number from 1 to " + MOST_ON_A_PAGE + ".");
    }
    if (agency != null) {
      user.mustActFor(agency);
    }
    @Nullable String whose = agency == null ? user.agency() : agency;
    List<Receipt> found = receipts.page(whose, format, period, cursor, limit + 1);
    List<Receipt> page = found.stream().limit(limit).toList();
    return new ReceiptsAnswer(
        page.stream().map(ReceiptAnswer::of).toList(),
        found.size() > limit ? key(page.getLast()) : null);
  }

  private static String key(Receipt receipt) {
    return ReturnVersions.key(receipt.returnId(), receipt.version());
  }
}
