package uk.safeguarding.casereviews.childdeath;

import static uk.safeguarding.casereviews.childdeath.ChildDeathRule.CHILD_WAS_BORN;
import static uk.safeguarding.casereviews.childdeath.ChildDeathRule.CHILD_WAS_UNDER_18;
import static uk.safeguarding.casereviews.childdeath.ChildDeathRule.COMPLETION_CORRECTION_NEEDS_COMPLETION;
import static uk.safeguarding.casereviews.childdeath.ChildDeathRule.COMPLETION_NEEDS_REVIEW;
import static uk.safeguarding.casereviews.childdeath.ChildDeathRule.DEATH_IS_NOTIFIED_ONCE;
import static uk.safeguarding.casereviews.childdeath.ChildDeathRule.DEATH_IS_REVIEWED_ONCE;
import static uk.safeguarding.casereviews.childdeath.ChildDeathRule.DEATH_RECORD_MUST_STAND;
import static uk.safeguarding.casereviews.childdeath.ChildDeathRule.DEATH_REVIEW_COMPLETES_ONCE;
import static uk.safeguarding.casereviews.childdeath.ChildDeathRule.DEATH_STAYS_THE_CHILDS;
import static uk.safeguarding.casereviews.childdeath.ChildDeathRule.FORM_IS_RECEIVED_ONCE;
import static uk.safeguarding.casereviews.childdeath.ChildDeathRule.FORM_WITHDRAWAL_NEEDS_FORM;
import static uk.safeguarding.casereviews.childdeath.ChildDeathRule.RESPONSE_CORRECTION_NEEDS_RESPONSE;
import static uk.safeguarding.casereviews.childdeath.ChildDeathRule.RESPONSE_IS_TRIGGERED_ONCE;
import static uk.safeguarding.casereviews.childdeath.ChildDeathRule.REVIEW_CORRECTION_NEEDS_REVIEW;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.childdeath.commands.ChildDeathCommand;
import uk.safeguarding.casereviews.childdeath.commands.CompleteChildDeathReview;
import uk.safeguarding.casereviews.childdeath.commands.CorrectChildDeath;
import uk.safeguarding.casereviews.childdeath.commands.CorrectChildDeathCompletion;
import uk.safeguarding.casereviews.childdeath.commands.CorrectChildDeathReview;
import uk.safeguarding.casereviews.childdeath.commands.CorrectJointAgencyResponse;
import uk.safeguarding.casereviews.childdeath.commands.NotifyChildDeath;
import uk.safeguarding.casereviews.childdeath.commands.ReceiveChildDeathForm;
import uk.safeguarding.casereviews.childdeath.commands.ReviewChildDeath;
import uk.safeguarding.casereviews.childdeath.commands.TriggerJointAgencyResponse;
import uk.safeguarding.casereviews.childdeath.commands.WithdrawChildDeath;
import uk.safeguarding.casereviews.childdeath.commands.WithdrawChildDeathForm;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathCompletionCorrected;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathCorrected;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathEvent;
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

/** What a command adds to the record of a child's death, or the rule that refuses it. */
final class ChildDeathDecision {

  private static final int OF_AGE = 18;

  private ChildDeathDecision() {}

  static ChildDeathEvent fact(ChildDeath now, ChildDeathCommand command) {
    DEATH_RECORD_MUST_STAND.require(!now.withdrawn());
    return switch (command) {
      case NotifyChildDeath it -> {
        DEATH_IS_NOTIFIED_ONCE.require(now.child() == null);
        int age = ageOfChild(it.age());
        yield new ChildDeathNotified(
            it.death(), it.child(), age, band(it.ageBand()), it.circumstances());
      }
      case CorrectChildDeath it -> {
        DEATH_STAYS_THE_CHILDS.require(it.child().equals(now.child()));
        int age = ageOfChild(it.age());
        yield new ChildDeathCorrected(
            it.death(), it.child(), age, band(it.ageBand()), it.circumstances());
      }
      case TriggerJointAgencyResponse it -> {
        RESPONSE_IS_TRIGGERED_ONCE.require(now.respondedOn() == null);
        yield new JointAgencyResponseTriggered(it.death(), child(now), it.triggeredOn());
      }
      case CorrectJointAgencyResponse it -> {
        RESPONSE_CORRECTION_NEEDS_RESPONSE.require(now.respondedOn() != null);
        yield new JointAgencyResponseCorrected(it.death(), child(now), it.triggeredOn());
      }
      case ReceiveChildDeathForm it -> {
        FORM_IS_RECEIVED_ONCE.require(!now.forms().holds(it.form()));
        yield new ChildDeathFormReceived(
            it.death(), child(now), it.form(), it.agency(), it.kind(), it.receivedOn());
      }
      case WithdrawChildDeathForm it -> {
        FORM_WITHDRAWAL_NEEDS_FORM.require(now.forms().holds(it.form()));
        yield new ChildDeathFormWithdrawn(it.death(), child(now), it.form(), it.reason());
      }
      case ReviewChildDeath it -> {
        DEATH_IS_REVIEWED_ONCE.require(now.review() == null);
        yield new ChildDeathReviewed(it.death(), child(now), it.review());
      }
      case CorrectChildDeathReview it -> {
        REVIEW_CORRECTION_NEEDS_REVIEW.require(now.review() != null);
        yield new ChildDeathReviewCorrected(it.death(), child(now), it.review());
      }
      case CompleteChildDeathReview it -> {
        COMPLETION_NEEDS_REVIEW.require(now.review() != null);
        DEATH_REVIEW_COMPLETES_ONCE.require(now.completedOn() == null);
        yield new ChildDeathReviewCompleted(it.death(), child(now), it.completedOn());
      }
      case CorrectChildDeathCompletion it -> {
        COMPLETION_CORRECTION_NEEDS_COMPLETION.require(now.completedOn() != null);
        yield new ChildDeathCompletionCorrected(it.death(), child(now), it.completedOn());
      }
      case WithdrawChildDeath it -> new ChildDeathWithdrawn(it.death(), child(now), it.reason());
    };
  }

  private static int ageOfChild(@Nullable Integer age) {
    CHILD_WAS_BORN.require(age != null);
    int years = Objects.requireNonNull(age);
    CHILD_WAS_UNDER_18.require(years < OF_AGE);
    return years;
  }

  /** There is a band wherever there is an age. */
  private static AgeBand band(@Nullable AgeBand band) {
    return Objects.requireNonNull(band);
  }

  /** Axon creates a record by its notification only, so every other command finds one. */
  private static ChildRef child(ChildDeath now) {
    return Objects.requireNonNull(now.child());
  }
}
