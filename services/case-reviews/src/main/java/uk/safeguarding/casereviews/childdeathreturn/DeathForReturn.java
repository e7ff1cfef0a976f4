package uk.safeguarding.casereviews.childdeathreturn;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.childdeath.AgeBand;
import uk.safeguarding.casereviews.childdeath.Circumstances;
import uk.safeguarding.casereviews.childdeath.PanelReview;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathCompletionCorrected;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathCorrected;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathEvent;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathFindingCleared;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathFindingMade;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathFormReceived;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathFormWithdrawn;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathNotified;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathReviewCompleted;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathReviewCorrected;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathReviewed;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathWithdrawn;
import uk.safeguarding.casereviews.childdeath.events.JointAgencyResponseCorrected;
import uk.safeguarding.casereviews.childdeath.events.JointAgencyResponseTriggered;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.platform.readmodel.Change;

/**
 * One death, as far as the return asks: a document of the read model, without the child.
 *
 * @param death the record, {@code child-death/<uuid>}
 * @param completedOn the day on which the review was complete
 */
public record DeathForReturn(
    String death,
    AgeBand ageBand,
    Circumstances circumstances,
    @Nullable PanelReview review,
    @Nullable LocalDate completedOn) {

  /** What an event makes of it. */
  static Change<DeathForReturn> evolve(@Nullable DeathForReturn now, ChildDeathEvent event) {
    if (event instanceof ChildDeathNotified it) {
      return Change.put(
          new DeathForReturn(it.death().toString(), it.ageBand(), it.circumstances(), null, null));
    }
    return now == null ? Change.keep() : now.after(event);
  }

  private Change<DeathForReturn> after(ChildDeathEvent event) {
    return switch (event) {
      case ChildDeathCorrected it ->
          Change.put(
              new DeathForReturn(death, it.ageBand(), it.circumstances(), review, completedOn));
      case ChildDeathReviewed it -> Change.put(with(it.review(), completedOn));
      case ChildDeathReviewCorrected it -> Change.put(with(it.review(), completedOn));
      case ChildDeathReviewCompleted it -> Change.put(with(review, it.completedOn()));
      case ChildDeathCompletionCorrected it -> Change.put(with(review, it.completedOn()));
      case ChildDeathWithdrawn _ -> Change.remove();
      case ChildDeathNotified _,
          JointAgencyResponseTriggered _,
          JointAgencyResponseCorrected _,
          ChildDeathFormReceived _,
          ChildDeathFormWithdrawn _,
          ChildDeathFindingMade _,
          ChildDeathFindingCleared _ ->
          Change.keep();
    };
  }

  private DeathForReturn with(@Nullable PanelReview found, @Nullable LocalDate completed) {
    return new DeathForReturn(death, ageBand, circumstances, found, completed);
  }

  boolean notifiedIn(FinancialYear year) {
    return year.contains(circumstances.notifiedOn());
  }

  boolean reviewedIn(FinancialYear year) {
    return review != null && year.contains(review.reviewedOn());
  }

  boolean completedIn(FinancialYear year) {
    return completedOn != null && year.contains(completedOn);
  }

  /** Notified by the end of the year, and not reviewed by then. */
  boolean outstandingAfter(FinancialYear year) {
    LocalDate end = year.lastDay();
    return !circumstances.notifiedOn().isAfter(end)
        && (review == null || review.reviewedOn().isAfter(end));
  }
}
