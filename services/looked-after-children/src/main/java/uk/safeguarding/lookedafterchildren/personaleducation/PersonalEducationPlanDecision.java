package uk.safeguarding.lookedafterchildren.personaleducation;

import static uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanRule.END_CORRECTION_NEEDS_END;
import static uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanRule.INITIATION_CORRECTION_NEEDS_INITIATION;
import static uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanRule.PLAN_ENDS_ONCE;
import static uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanRule.PLAN_IS_INITIATED_ONCE;
import static uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanRule.PLAN_STARTS_ONCE;
import static uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanRule.RECORDED_ONCE_UNDER_ITS_ID;
import static uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanRule.WITHDRAWAL_NEEDS_RECORD;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.CorrectPersonalEducationPlan;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.CorrectPersonalEducationPlanEnd;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.CorrectPersonalEducationPlanInitiation;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.EndPersonalEducationPlan;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.GradePersonalEducationPlan;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.HoldPersonalEducationPlanMeeting;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.InitiatePersonalEducationPlan;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.PersonalEducationPlanCommand;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.StartPersonalEducationPlan;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.WithdrawPersonalEducationPlan;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.WithdrawPersonalEducationPlanGrading;
import uk.safeguarding.lookedafterchildren.personaleducation.commands.WithdrawPersonalEducationPlanMeeting;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanCorrected;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanEndCorrected;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanEnded;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanEvent;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanGraded;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanGradingWithdrawn;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanInitiated;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanInitiationCorrected;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanMeetingHeld;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanMeetingWithdrawn;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanStarted;
import uk.safeguarding.lookedafterchildren.personaleducation.events.PersonalEducationPlanWithdrawn;

/** The one fact that a command adds to the record of a personal education plan. */
final class PersonalEducationPlanDecision {

  private PersonalEducationPlanDecision() {}

  static PersonalEducationPlanEvent of(
      PersonalEducationPlan plan, PersonalEducationPlanCommand command) {
    PersonalEducationPlanProgress progress = plan.progress();
    return switch (command) {
      case StartPersonalEducationPlan it -> {
        PLAN_STARTS_ONCE.require(plan.status() == PersonalEducationPlan.Status.NOT_STARTED);
        yield new PersonalEducationPlanStarted(
            it.plan(), it.child(), it.age(), it.periodOfCare(), it.lookedAfterFrom());
      }
      case CorrectPersonalEducationPlan it ->
          new PersonalEducationPlanCorrected(
              it.plan(), child(plan), it.periodOfCare(), it.lookedAfterFrom());
      case InitiatePersonalEducationPlan it -> {
        PLAN_IS_INITIATED_ONCE.require(progress.initiatedOn() == null);
        yield new PersonalEducationPlanInitiated(it.plan(), child(plan), it.initiatedOn());
      }
      case CorrectPersonalEducationPlanInitiation it -> {
        INITIATION_CORRECTION_NEEDS_INITIATION.require(progress.initiatedOn() != null);
        yield new PersonalEducationPlanInitiationCorrected(
            it.plan(), child(plan), it.initiatedOn());
      }
      case HoldPersonalEducationPlanMeeting it -> {
        RECORDED_ONCE_UNDER_ITS_ID.require(!progress.meetings().knows(it.meeting()));
        yield new PersonalEducationPlanMeetingHeld(
            it.plan(), child(plan), it.meeting(), it.heldOn());
      }
      case WithdrawPersonalEducationPlanMeeting it -> {
        WITHDRAWAL_NEEDS_RECORD.require(progress.meetings().stands(it.meeting()));
        yield new PersonalEducationPlanMeetingWithdrawn(
            it.plan(), child(plan), it.meeting(), it.reason());
      }
      case GradePersonalEducationPlan it -> {
        RECORDED_ONCE_UNDER_ITS_ID.require(!progress.gradings().knows(it.grading()));
        yield new PersonalEducationPlanGraded(
            it.plan(), child(plan), it.grading(), it.quality(), it.gradedOn());
      }
      case WithdrawPersonalEducationPlanGrading it -> {
        WITHDRAWAL_NEEDS_RECORD.require(progress.gradings().stands(it.grading()));
        yield new PersonalEducationPlanGradingWithdrawn(
            it.plan(), child(plan), it.grading(), it.reason());
      }
      case EndPersonalEducationPlan it -> {
        PLAN_ENDS_ONCE.require(plan.status() == PersonalEducationPlan.Status.OPEN);
        yield new PersonalEducationPlanEnded(it.plan(), child(plan), it.reason(), it.endedOn());
      }
      case CorrectPersonalEducationPlanEnd it -> {
        END_CORRECTION_NEEDS_END.require(plan.status() == PersonalEducationPlan.Status.ENDED);
        yield new PersonalEducationPlanEndCorrected(
            it.plan(), child(plan), it.reason(), it.endedOn());
      }
      case WithdrawPersonalEducationPlan it ->
          new PersonalEducationPlanWithdrawn(it.plan(), child(plan), it.reason());
    };
  }

  private static ChildRef child(PersonalEducationPlan plan) {
    return plan.begun().child();
  }
}
