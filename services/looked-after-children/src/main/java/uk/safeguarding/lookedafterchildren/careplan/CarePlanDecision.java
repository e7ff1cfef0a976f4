package uk.safeguarding.lookedafterchildren.careplan;

import static uk.safeguarding.lookedafterchildren.careplan.CarePlanRule.AUTHORISATION_CORRECTION_NEEDS_AUTHORISATION;
import static uk.safeguarding.lookedafterchildren.careplan.CarePlanRule.AUTHORISATION_NEEDS_PREPARATION;
import static uk.safeguarding.lookedafterchildren.careplan.CarePlanRule.CARE_PLAN_ENDS_ONCE;
import static uk.safeguarding.lookedafterchildren.careplan.CarePlanRule.CARE_PLAN_IS_AUTHORISED_ONCE;
import static uk.safeguarding.lookedafterchildren.careplan.CarePlanRule.CARE_PLAN_IS_PREPARED_ONCE;
import static uk.safeguarding.lookedafterchildren.careplan.CarePlanRule.CARE_PLAN_STARTS_ONCE;
import static uk.safeguarding.lookedafterchildren.careplan.CarePlanRule.END_CORRECTION_NEEDS_END;
import static uk.safeguarding.lookedafterchildren.careplan.CarePlanRule.PREPARATION_CORRECTION_NEEDS_PREPARATION;
import static uk.safeguarding.lookedafterchildren.careplan.CarePlanRule.RECORDED_ONCE_UNDER_ITS_ID;
import static uk.safeguarding.lookedafterchildren.careplan.CarePlanRule.REVISION_NEEDS_AUTHORISATION;
import static uk.safeguarding.lookedafterchildren.careplan.CarePlanRule.WITHDRAWAL_NEEDS_RECORD;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careplan.commands.AuthoriseCarePlan;
import uk.safeguarding.lookedafterchildren.careplan.commands.CarePlanCommand;
import uk.safeguarding.lookedafterchildren.careplan.commands.CorrectCarePlan;
import uk.safeguarding.lookedafterchildren.careplan.commands.CorrectCarePlanAuthorisation;
import uk.safeguarding.lookedafterchildren.careplan.commands.CorrectCarePlanEnd;
import uk.safeguarding.lookedafterchildren.careplan.commands.CorrectCarePlanPreparation;
import uk.safeguarding.lookedafterchildren.careplan.commands.EndCarePlan;
import uk.safeguarding.lookedafterchildren.careplan.commands.PrepareCarePlan;
import uk.safeguarding.lookedafterchildren.careplan.commands.RecordChildsViews;
import uk.safeguarding.lookedafterchildren.careplan.commands.ReviseCarePlan;
import uk.safeguarding.lookedafterchildren.careplan.commands.StartCarePlan;
import uk.safeguarding.lookedafterchildren.careplan.commands.WithdrawCarePlan;
import uk.safeguarding.lookedafterchildren.careplan.commands.WithdrawCarePlanRevision;
import uk.safeguarding.lookedafterchildren.careplan.commands.WithdrawChildsViews;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanAuthorisationCorrected;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanAuthorised;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanCorrected;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanEndCorrected;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanEnded;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanEvent;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanPreparationCorrected;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanPrepared;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanRevised;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanRevisionWithdrawn;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanStarted;
import uk.safeguarding.lookedafterchildren.careplan.events.CarePlanWithdrawn;
import uk.safeguarding.lookedafterchildren.careplan.events.ChildsViewsRecorded;
import uk.safeguarding.lookedafterchildren.careplan.events.ChildsViewsWithdrawn;

/** The one fact that a command adds to the record of a care plan. */
final class CarePlanDecision {

  private CarePlanDecision() {}

  static CarePlanEvent of(CarePlan plan, CarePlanCommand command) {
    CarePlanProgress progress = plan.progress();
    return switch (command) {
      case StartCarePlan it -> {
        CARE_PLAN_STARTS_ONCE.require(plan.status() == CarePlan.Status.NOT_STARTED);
        yield new CarePlanStarted(
            it.plan(), it.child(), it.age(), it.periodOfCare(), it.placedOn());
      }
      case CorrectCarePlan it ->
          new CarePlanCorrected(it.plan(), child(plan), it.periodOfCare(), it.placedOn());
      case PrepareCarePlan it -> {
        CARE_PLAN_IS_PREPARED_ONCE.require(progress.preparedOn() == null);
        yield new CarePlanPrepared(it.plan(), child(plan), it.permanencePlan(), it.preparedOn());
      }
      case CorrectCarePlanPreparation it -> {
        PREPARATION_CORRECTION_NEEDS_PREPARATION.require(progress.preparedOn() != null);
        yield new CarePlanPreparationCorrected(
            it.plan(), child(plan), it.permanencePlan(), it.preparedOn());
      }
      case AuthoriseCarePlan it -> {
        AUTHORISATION_NEEDS_PREPARATION.require(progress.preparedOn() != null);
        CARE_PLAN_IS_AUTHORISED_ONCE.require(progress.authorisedOn() == null);
        yield new CarePlanAuthorised(it.plan(), child(plan), it.authorisedOn());
      }
      case CorrectCarePlanAuthorisation it -> {
        AUTHORISATION_CORRECTION_NEEDS_AUTHORISATION.require(progress.authorisedOn() != null);
        yield new CarePlanAuthorisationCorrected(it.plan(), child(plan), it.authorisedOn());
      }
      case ReviseCarePlan it -> {
        REVISION_NEEDS_AUTHORISATION.require(progress.authorisedOn() != null);
        RECORDED_ONCE_UNDER_ITS_ID.require(!progress.revisions().knows(it.revision()));
        yield new CarePlanRevised(
            it.plan(), child(plan), it.revision(), it.permanencePlan(), it.authorisedOn());
      }
      case WithdrawCarePlanRevision it -> {
        WITHDRAWAL_NEEDS_RECORD.require(progress.revisions().stands(it.revision()));
        yield new CarePlanRevisionWithdrawn(it.plan(), child(plan), it.revision(), it.reason());
      }
      case RecordChildsViews it -> {
        RECORDED_ONCE_UNDER_ITS_ID.require(!progress.views().knows(it.views()));
        yield new ChildsViewsRecorded(it.plan(), child(plan), it.views(), it.heardOn());
      }
      case WithdrawChildsViews it -> {
        WITHDRAWAL_NEEDS_RECORD.require(progress.views().stands(it.views()));
        yield new ChildsViewsWithdrawn(it.plan(), child(plan), it.views(), it.reason());
      }
      case EndCarePlan it -> {
        CARE_PLAN_ENDS_ONCE.require(plan.status() == CarePlan.Status.OPEN);
        yield new CarePlanEnded(it.plan(), child(plan), it.reason(), it.endedOn());
      }
      case CorrectCarePlanEnd it -> {
        END_CORRECTION_NEEDS_END.require(plan.status() == CarePlan.Status.ENDED);
        yield new CarePlanEndCorrected(it.plan(), child(plan), it.reason(), it.endedOn());
      }
      case WithdrawCarePlan it -> new CarePlanWithdrawn(it.plan(), child(plan), it.reason());
    };
  }

  private static ChildRef child(CarePlan plan) {
    return plan.begun().child();
  }
}
