package uk.safeguarding.casereviews.learning;

import static uk.safeguarding.casereviews.learning.LearningProductRule.PRODUCT_ISSUED_ONCE;
import static uk.safeguarding.casereviews.learning.LearningProductRule.PRODUCT_MUST_STAND;
import static uk.safeguarding.casereviews.learning.LearningProductRule.RECEIVED_NOT_BEFORE_ISSUE;
import static uk.safeguarding.casereviews.learning.LearningProductRule.RECORDED_ONCE_UNDER_ITS_ID;
import static uk.safeguarding.casereviews.learning.LearningProductRule.SOMEBODY_RECEIVED_IT;
import static uk.safeguarding.casereviews.learning.LearningProductRule.WITHDRAWAL_NEEDS_RECORD;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.learning.commands.CorrectLearningProduct;
import uk.safeguarding.casereviews.learning.commands.IssueLearningProduct;
import uk.safeguarding.casereviews.learning.commands.LearningProductCommand;
import uk.safeguarding.casereviews.learning.commands.ReceiveLearningProduct;
import uk.safeguarding.casereviews.learning.commands.WithdrawLearningProduct;
import uk.safeguarding.casereviews.learning.commands.WithdrawLearningProductReceipt;
import uk.safeguarding.casereviews.learning.events.LearningProductCorrected;
import uk.safeguarding.casereviews.learning.events.LearningProductEvent;
import uk.safeguarding.casereviews.learning.events.LearningProductFindingCleared;
import uk.safeguarding.casereviews.learning.events.LearningProductFindingMade;
import uk.safeguarding.casereviews.learning.events.LearningProductIssued;
import uk.safeguarding.casereviews.learning.events.LearningProductReceiptWithdrawn;
import uk.safeguarding.casereviews.learning.events.LearningProductReceived;
import uk.safeguarding.casereviews.learning.events.LearningProductWithdrawn;
import uk.safeguarding.kernel.FindingChanges;
import uk.safeguarding.kernel.timetable.Occasions;

/**
 * What a learning product must remember in order to decide.
 *
 * @param issued what it is, corrections included
 * @param receipts those that stand
 */
public record LearningProduct(
    Status status,
    @Nullable LearningProductIssued issued,
    Occasions<LearningProductReceived> receipts) {

  /** How far it has come. */
  public enum Status {
    NOT_ISSUED,
    ISSUED,
    WITHDRAWN
  }

  public static final LearningProduct NOT_ISSUED =
      new LearningProduct(Status.NOT_ISSUED, null, Occasions.none());

  /** The events of a command: the fact itself, and what it changes in the findings. */
  public List<LearningProductEvent> decide(LearningProductCommand command) {
    LearningProductEvent event = fact(command);
    return FindingChanges.following(
        event,
        LearningProductPractice.findings(this),
        LearningProductPractice.findings(evolve(event)),
        made -> new LearningProductFindingMade(event.product(), made),
        gone -> new LearningProductFindingCleared(event.product(), gone));
  }

  private LearningProductEvent fact(LearningProductCommand command) {
    PRODUCT_MUST_STAND.require(status != Status.WITHDRAWN);
    return switch (command) {
      case IssueLearningProduct it -> {
        PRODUCT_ISSUED_ONCE.require(status == Status.NOT_ISSUED);
        yield new LearningProductIssued(
            it.product(), it.kind(), it.reviews(), it.themes(), it.issuedOn());
      }
      case CorrectLearningProduct it -> {
        RECEIVED_NOT_BEFORE_ISSUE.require(
            receipts.standing().values().stream()
                .noneMatch(each -> each.receivedOn().isBefore(it.issuedOn())));
        yield new LearningProductCorrected(
            it.product(), it.kind(), it.reviews(), it.themes(), it.issuedOn());
      }
      case ReceiveLearningProduct it -> {
        RECORDED_ONCE_UNDER_ITS_ID.require(!receipts.knows(it.receipt()));
        SOMEBODY_RECEIVED_IT.require(it.staff() > 0);
        RECEIVED_NOT_BEFORE_ISSUE.require(!it.receivedOn().isBefore(begun().issuedOn()));
        yield new LearningProductReceived(
            it.product(), it.receipt(), it.agency(), it.staff(), it.receivedOn());
      }
      case WithdrawLearningProductReceipt it -> {
        WITHDRAWAL_NEEDS_RECORD.require(receipts.stands(it.receipt()));
        yield new LearningProductReceiptWithdrawn(it.product(), it.receipt(), it.reason());
      }
      case WithdrawLearningProduct it -> new LearningProductWithdrawn(it.product(), it.reason());
    };
  }

  public LearningProduct evolve(LearningProductEvent event) {
    return switch (event) {
      case LearningProductIssued it -> new LearningProduct(Status.ISSUED, it, receipts);
      case LearningProductCorrected it ->
          new LearningProduct(
              status,
              new LearningProductIssued(
                  it.product(), it.kind(), it.reviews(), it.themes(), it.issuedOn()),
              receipts);
      case LearningProductReceived it -> with(receipts.with(it.receipt(), it));
      case LearningProductReceiptWithdrawn it -> with(receipts.without(it.receipt()));
      case LearningProductWithdrawn _ -> new LearningProduct(Status.WITHDRAWN, issued, receipts);
      case LearningProductFindingMade _, LearningProductFindingCleared _ -> this;
    };
  }

  private LearningProduct with(Occasions<LearningProductReceived> now) {
    return new LearningProduct(status, issued, now);
  }

  /** Axon creates a learning product by its issue only, so every other command finds one. */
  private LearningProductIssued begun() {
    return Objects.requireNonNull(issued);
  }
}
