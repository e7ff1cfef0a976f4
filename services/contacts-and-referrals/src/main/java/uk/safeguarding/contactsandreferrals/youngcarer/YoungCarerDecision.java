package uk.safeguarding.contactsandreferrals.youngcarer;

import java.util.Objects;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.CompleteYoungCarerAssessment;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.CorrectYoungCarer;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.CorrectYoungCarerAssessment;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.CorrectYoungCarerAssessmentOutcome;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.CorrectYoungCarerEnd;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.CorrectYoungCarerSupportPlan;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.EndYoungCarer;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.IdentifyYoungCarer;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.StartYoungCarerAssessment;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.StartYoungCarerSupportPlan;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.WithdrawYoungCarer;
import uk.safeguarding.contactsandreferrals.youngcarer.commands.YoungCarerCommand;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerAssessmentCompleted;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerAssessmentCorrected;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerAssessmentOutcomeCorrected;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerAssessmentStarted;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerCorrected;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerEndCorrected;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerEnded;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerEvent;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerIdentified;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerSupportPlanCorrected;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerSupportPlanStarted;
import uk.safeguarding.contactsandreferrals.youngcarer.events.YoungCarerWithdrawn;
import uk.safeguarding.kernel.ChildRef;

/** What a command adds to the record of a young carer, or the rule that refuses it. */
final class YoungCarerDecision {

  private YoungCarerDecision() {}

  static YoungCarerEvent fact(YoungCarer now, YoungCarerCommand command) {
    YoungCarerRule.YOUNG_CARER_MUST_STAND.require(!now.withdrawn());
    return switch (command) {
      case IdentifyYoungCarer it -> {
        YoungCarerRule.YOUNG_CARER_IS_IDENTIFIED_ONCE.require(now.start() == null);
        yield new YoungCarerIdentified(it.carer(), it.child(), it.age(), it.identifiedOn());
      }
      case CorrectYoungCarer it ->
          new YoungCarerCorrected(it.carer(), child(now), it.identifiedOn());
      case StartYoungCarerAssessment it -> {
        requireOpen(now);
        YoungCarerRule.ASSESSMENT_STARTS_ONCE.require(now.assessmentOn() == null);
        yield new YoungCarerAssessmentStarted(it.carer(), child(now), it.startedOn());
      }
      case CorrectYoungCarerAssessment it -> {
        YoungCarerRule.ASSESSMENT_CORRECTION_NEEDS_ASSESSMENT.require(now.assessmentOn() != null);
        yield new YoungCarerAssessmentCorrected(it.carer(), child(now), it.startedOn());
      }
      case CompleteYoungCarerAssessment it -> {
        YoungCarerRule.OUTCOME_NEEDS_OPEN_ASSESSMENT.require(
            now.assessmentOn() != null && now.outcome() == null);
        yield new YoungCarerAssessmentCompleted(
            it.carer(), child(now), it.completedOn(), it.outcome());
      }
      case CorrectYoungCarerAssessmentOutcome it -> {
        YoungCarerRule.OUTCOME_CORRECTION_NEEDS_OUTCOME.require(now.outcome() != null);
        yield new YoungCarerAssessmentOutcomeCorrected(
            it.carer(), child(now), it.completedOn(), it.outcome());
      }
      case StartYoungCarerSupportPlan it -> {
        requireOpen(now);
        YoungCarerRule.PLAN_STARTS_ONCE.require(now.planOn() == null);
        yield new YoungCarerSupportPlanStarted(it.carer(), child(now), it.startedOn());
      }
      case CorrectYoungCarerSupportPlan it -> {
        YoungCarerRule.PLAN_CORRECTION_NEEDS_PLAN.require(now.planOn() != null);
        yield new YoungCarerSupportPlanCorrected(it.carer(), child(now), it.startedOn());
      }
      case EndYoungCarer it -> {
        requireOpen(now);
        yield new YoungCarerEnded(it.carer(), child(now), it.endedOn(), it.reason());
      }
      case CorrectYoungCarerEnd it -> {
        YoungCarerRule.END_CORRECTION_NEEDS_END.require(now.end() != null);
        yield new YoungCarerEndCorrected(it.carer(), child(now), it.endedOn(), it.reason());
      }
      case WithdrawYoungCarer it -> new YoungCarerWithdrawn(it.carer(), child(now), it.reason());
    };
  }

  private static void requireOpen(YoungCarer now) {
    YoungCarerRule.YOUNG_CARER_HAS_NOT_ENDED.require(now.end() == null);
  }

  /** Axon creates a record by its identification only, so every other command finds one. */
  private static ChildRef child(YoungCarer now) {
    return Objects.requireNonNull(now.start()).child();
  }
}
