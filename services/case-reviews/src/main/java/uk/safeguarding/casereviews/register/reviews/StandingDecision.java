package uk.safeguarding.casereviews.register.reviews;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.decision.ReviewDecision;
import uk.safeguarding.casereviews.practicereview.events.ChairDecidedOnReview;
import uk.safeguarding.casereviews.practicereview.events.ChairDecisionOnReviewCorrected;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewDecided;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewDecisionCorrected;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewDecisionEvent;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewWithdrawn;

/**
 * What was decided about a case, corrections included.
 *
 * @param partners by the sub-group or the partners
 * @param chair by the independent chair; it prevails
 */
public record StandingDecision(@Nullable Decision partners, @Nullable Decision chair) {

  static final StandingDecision NONE = new StandingDecision(null, null);

  /** One decision. */
  public record Decision(ReviewDecision decision, LocalDate decidedOn) {}

  StandingDecision evolve(PracticeReviewDecisionEvent event) {
    return switch (event) {
      case PracticeReviewDecided it -> ofPartners(it.decision(), it.decidedOn());
      case PracticeReviewDecisionCorrected it -> ofPartners(it.decision(), it.decidedOn());
      case ChairDecidedOnReview it -> ofChair(it.decision(), it.decidedOn());
      case ChairDecisionOnReviewCorrected it -> ofChair(it.decision(), it.decidedOn());
      case PracticeReviewWithdrawn _ -> this;
    };
  }

  private StandingDecision ofPartners(ReviewDecision decision, LocalDate on) {
    return new StandingDecision(new Decision(decision, on), chair);
  }

  private StandingDecision ofChair(ReviewDecision decision, LocalDate on) {
    return new StandingDecision(partners, new Decision(decision, on));
  }

  /** The decision that holds; null while none is known. */
  @Nullable Decision standing() {
    return chair == null ? partners : chair;
  }
}
