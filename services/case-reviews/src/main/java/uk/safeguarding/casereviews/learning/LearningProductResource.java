package uk.safeguarding.casereviews.learning;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.learning.commands.CorrectLearningProduct;
import uk.safeguarding.casereviews.learning.commands.IssueLearningProduct;
import uk.safeguarding.casereviews.learning.commands.ReceiveLearningProduct;
import uk.safeguarding.casereviews.learning.commands.WithdrawLearningProduct;
import uk.safeguarding.casereviews.learning.commands.WithdrawLearningProductReceipt;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.casereviews.theme.LearningTheme;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.records.RecordHistory;
import uk.safeguarding.platform.records.Records;

/** Learning products over HTTP. */
@RestController
@RequestMapping("/case-reviews/learning-products/{id}")
final class LearningProductResource {

  private final Records records;
  private final RecordHistory history;

  LearningProductResource(Records records, RecordHistory history) {
    this.records = records;
    this.history = history;
  }

  record Product(
      LearningProductKind kind,
      SortedSet<PracticeReviewId> reviews,
      SortedSet<LearningTheme> themes,
      LocalDate issuedOn) {}

  record Receipt(AgencyCode agency, int staff, LocalDate receivedOn) {}

  record Withdrawal(WithdrawalReason reason) {}

  @GetMapping
  ResponseEntity<RecordHistory.History> read(@PathVariable UUID id) {
    return history.of(new LearningProductId(id));
  }

  @PutMapping
  ResponseEntity<Void> issue(@PathVariable UUID id, @RequestBody Product body) {
    var product = new LearningProductId(id);
    return records.put(
        product,
        new IssueLearningProduct(
            product, body.kind(), body.reviews(), body.themes(), body.issuedOn()),
        body);
  }

  @PutMapping("/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Product body) {
    var product = new LearningProductId(id);
    return records.put(
        product,
        new CorrectLearningProduct(
            product, body.kind(), body.reviews(), body.themes(), body.issuedOn()),
        body);
  }

  @PutMapping("/receipts/{receipt}")
  ResponseEntity<Void> receive(
      @PathVariable UUID id, @PathVariable UUID receipt, @RequestBody Receipt body) {
    var product = new LearningProductId(id);
    return records.put(
        product,
        new ReceiveLearningProduct(
            product, receipt, body.agency(), body.staff(), body.receivedOn()),
        body);
  }

  @PutMapping("/receipts/{receipt}/withdrawal")
  ResponseEntity<Void> withdrawReceipt(
      @PathVariable UUID id, @PathVariable UUID receipt, @RequestBody Withdrawal body) {
    var product = new LearningProductId(id);
    return records.put(
        product, new WithdrawLearningProductReceipt(product, receipt, body.reason()), body);
  }

  @PutMapping("/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
    var product = new LearningProductId(id);
    return records.put(product, new WithdrawLearningProduct(product, body.reason()), body);
  }
}
