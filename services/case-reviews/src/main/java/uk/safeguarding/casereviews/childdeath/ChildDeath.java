package uk.safeguarding.casereviews.childdeath;

import static uk.safeguarding.casereviews.childdeath.ChildDeathRule.COMPLETION_NOT_BEFORE_REVIEW;
import static uk.safeguarding.casereviews.childdeath.ChildDeathRule.FACTORS_ARE_NAMED_WHERE_IDENTIFIED;
import static uk.safeguarding.casereviews.childdeath.ChildDeathRule.FORM_NOT_BEFORE_DEATH;
import static uk.safeguarding.casereviews.childdeath.ChildDeathRule.NOTIFICATION_NOT_BEFORE_DEATH;
import static uk.safeguarding.casereviews.childdeath.ChildDeathRule.RESPONSE_NOT_BEFORE_DEATH;
import static uk.safeguarding.casereviews.childdeath.ChildDeathRule.REVIEW_NOT_BEFORE_DEATH;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.childdeath.commands.ChildDeathCommand;
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
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.FindingChanges;

/**
 * What the record of a child's death must remember in order to decide, corrections included.
 *
 * @param circumstances what the notification said; null before it
 * @param respondedOn when the joint agency response was triggered
 */
public record ChildDeath(
    @Nullable ChildRef child,
    @Nullable Circumstances circumstances,
    @Nullable LocalDate respondedOn,
    ChildDeathForms forms,
    @Nullable PanelReview review,
    @Nullable LocalDate completedOn,
    boolean withdrawn) {

  public static final ChildDeath NOT_NOTIFIED =
      new ChildDeath(null, null, null, ChildDeathForms.NONE, null, null, false);

  /** The events of a command: the fact itself, and what it changes in the findings. */
  public List<ChildDeathEvent> decide(ChildDeathCommand command) {
    ChildDeathEvent event = ChildDeathDecision.fact(this, command);
    ChildDeath after = evolve(event);
    after.requireOrder();
    return FindingChanges.following(
        event,
        ChildDeathPractice.findings(this),
        ChildDeathPractice.findings(after),
        made -> new ChildDeathFindingMade(event.death(), event.child(), made),
        gone -> new ChildDeathFindingCleared(event.death(), event.child(), gone));
  }

  public ChildDeath evolve(ChildDeathEvent event) {
    return switch (event) {
      case ChildDeathNotified it ->
          new ChildDeath(
              it.child(), it.circumstances(), null, ChildDeathForms.NONE, null, null, false);
      case ChildDeathCorrected it ->
          new ChildDeath(
              child, it.circumstances(), respondedOn, forms, review, completedOn, withdrawn);
      case JointAgencyResponseTriggered it -> responded(it.triggeredOn());
      case JointAgencyResponseCorrected it -> responded(it.triggeredOn());
      case ChildDeathFormReceived it ->
          with(forms.with(it.form(), new ChildDeathForm(it.kind(), it.receivedOn())));
      case ChildDeathFormWithdrawn it -> with(forms.without(it.form()));
      case ChildDeathReviewed it -> reviewed(it.review(), completedOn);
      case ChildDeathReviewCorrected it -> reviewed(it.review(), completedOn);
      case ChildDeathReviewCompleted it -> reviewed(review, it.completedOn());
      case ChildDeathCompletionCorrected it -> reviewed(review, it.completedOn());
      case ChildDeathWithdrawn _ ->
          new ChildDeath(child, circumstances, respondedOn, forms, review, completedOn, true);
      case ChildDeathFindingMade _, ChildDeathFindingCleared _ -> this;
    };
  }

  private ChildDeath responded(LocalDate on) {
    return new ChildDeath(child, circumstances, on, forms, review, completedOn, withdrawn);
  }

  private ChildDeath with(ChildDeathForms standing) {
    return new ChildDeath(
        child, circumstances, respondedOn, standing, review, completedOn, withdrawn);
  }

  private ChildDeath reviewed(@Nullable PanelReview found, @Nullable LocalDate completed) {
    return new ChildDeath(child, circumstances, respondedOn, forms, found, completed, withdrawn);
  }

  /** Nothing of a death happens before it, nor its completion before its review. */
  private void requireOrder() {
    Circumstances told = Objects.requireNonNull(circumstances);
    LocalDate diedOn = told.diedOn();
    NOTIFICATION_NOT_BEFORE_DEATH.require(!told.notifiedAt().isBefore(told.diedAt()));
    RESPONSE_NOT_BEFORE_DEATH.require(respondedOn == null || !respondedOn.isBefore(diedOn));
    FORM_NOT_BEFORE_DEATH.require(forms.noneBefore(diedOn));
    if (review != null) {
      REVIEW_NOT_BEFORE_DEATH.require(!review.reviewedOn().isBefore(diedOn));
      FACTORS_ARE_NAMED_WHERE_IDENTIFIED.require(review.namesFactorsWhereIdentified());
      COMPLETION_NOT_BEFORE_REVIEW.require(
          completedOn == null || !completedOn.isBefore(review.reviewedOn()));
    }
  }
}
