package uk.safeguarding.lookedafterchildren.unaccompanied;

import static uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedAsylumSeekingRule.AGE_ASSESSMENT_CORRECTION_NEEDS_CONCLUSION;
import static uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedAsylumSeekingRule.AGE_ASSESSMENT_IS_CONCLUDED_ONCE;
import static uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedAsylumSeekingRule.END_CORRECTION_NEEDS_END;
import static uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedAsylumSeekingRule.STATUS_ENDS_ONCE;
import static uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedAsylumSeekingRule.STATUS_STARTS_ONCE;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.ConcludeAgeAssessment;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.CorrectAgeAssessment;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.CorrectUnaccompaniedStatus;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.CorrectUnaccompaniedStatusEnd;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.EndUnaccompaniedStatus;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.RecordUnaccompaniedStatus;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.UnaccompaniedAsylumSeekingCommand;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.WithdrawUnaccompaniedStatus;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.AgeAssessmentConcluded;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.AgeAssessmentCorrected;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.UnaccompaniedAsylumSeekingEvent;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.UnaccompaniedStatusCorrected;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.UnaccompaniedStatusEndCorrected;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.UnaccompaniedStatusEnded;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.UnaccompaniedStatusStarted;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.UnaccompaniedStatusWithdrawn;

/** The one fact that a command adds to the record of a status. */
final class UnaccompaniedAsylumSeekingDecision {

  private UnaccompaniedAsylumSeekingDecision() {}

  static UnaccompaniedAsylumSeekingEvent of(
      UnaccompaniedAsylumSeeking unaccompanied, UnaccompaniedAsylumSeekingCommand command) {
    return switch (command) {
      case RecordUnaccompaniedStatus it -> {
        STATUS_STARTS_ONCE.require(
            unaccompanied.status() == UnaccompaniedAsylumSeeking.Status.NOT_STARTED);
        yield new UnaccompaniedStatusStarted(
            it.unaccompanied(),
            it.child(),
            it.age(),
            it.periodOfCare(),
            it.route(),
            it.startedOn());
      }
      case CorrectUnaccompaniedStatus it ->
          new UnaccompaniedStatusCorrected(
              it.unaccompanied(),
              child(unaccompanied),
              it.periodOfCare(),
              it.route(),
              it.startedOn());
      case ConcludeAgeAssessment it -> {
        AGE_ASSESSMENT_IS_CONCLUDED_ONCE.require(unaccompanied.ageAssessment() == null);
        yield new AgeAssessmentConcluded(
            it.unaccompanied(), child(unaccompanied), it.outcome(), it.concludedOn());
      }
      case CorrectAgeAssessment it -> {
        AGE_ASSESSMENT_CORRECTION_NEEDS_CONCLUSION.require(unaccompanied.ageAssessment() != null);
        yield new AgeAssessmentCorrected(
            it.unaccompanied(), child(unaccompanied), it.outcome(), it.concludedOn());
      }
      case EndUnaccompaniedStatus it -> {
        STATUS_ENDS_ONCE.require(unaccompanied.status() == UnaccompaniedAsylumSeeking.Status.OPEN);
        yield new UnaccompaniedStatusEnded(
            it.unaccompanied(), child(unaccompanied), it.reason(), it.endedOn());
      }
      case CorrectUnaccompaniedStatusEnd it -> {
        END_CORRECTION_NEEDS_END.require(
            unaccompanied.status() == UnaccompaniedAsylumSeeking.Status.ENDED);
        yield new UnaccompaniedStatusEndCorrected(
            it.unaccompanied(), child(unaccompanied), it.reason(), it.endedOn());
      }
      case WithdrawUnaccompaniedStatus it ->
          new UnaccompaniedStatusWithdrawn(it.unaccompanied(), child(unaccompanied), it.reason());
    };
  }

  private static ChildRef child(UnaccompaniedAsylumSeeking unaccompanied) {
    return unaccompanied.begun().child();
  }
}
