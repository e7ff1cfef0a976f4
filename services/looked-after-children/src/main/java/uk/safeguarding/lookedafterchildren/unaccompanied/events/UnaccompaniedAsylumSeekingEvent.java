package uk.safeguarding.lookedafterchildren.unaccompanied.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedAsylumSeekingId;

/** What has happened to the status of an unaccompanied asylum-seeking child. */
public sealed interface UnaccompaniedAsylumSeekingEvent extends ServiceEvent
    permits UnaccompaniedStatusStarted,
        UnaccompaniedStatusCorrected,
        AgeAssessmentConcluded,
        AgeAssessmentCorrected,
        UnaccompaniedStatusEnded,
        UnaccompaniedStatusEndCorrected,
        UnaccompaniedStatusWithdrawn,
        UnaccompaniedStatusFindingMade,
        UnaccompaniedStatusFindingCleared {

  UnaccompaniedAsylumSeekingId unaccompanied();

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
