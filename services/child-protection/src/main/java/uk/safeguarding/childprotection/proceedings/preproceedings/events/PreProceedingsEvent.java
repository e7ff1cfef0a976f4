package uk.safeguarding.childprotection.proceedings.preproceedings.events;

import uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;

/** What has happened to pre-proceedings. */
public sealed interface PreProceedingsEvent extends ServiceEvent
    permits LetterBeforeProceedingsSent,
        LetterBeforeProceedingsCorrected,
        PreProceedingsMeetingHeld,
        PreProceedingsMeetingWithdrawn,
        PreProceedingsEnded,
        PreProceedingsEndCorrected,
        PreProceedingsWithdrawn,
        PreProceedingsFindingMade,
        PreProceedingsFindingCleared {

  PreProceedingsId preProceedings();

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
