package uk.safeguarding.childprotection.proceedings.careproceedings.events;

import uk.safeguarding.childprotection.proceedings.careproceedings.CareProceedingsId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;

/** What has happened to care proceedings. */
public sealed interface CareProceedingsEvent extends ServiceEvent
    permits CareProceedingsIssued,
        CareProceedingsCorrected,
        FinalOrderMade,
        FinalOrderCorrected,
        CareProceedingsRecordWithdrawn,
        CareProceedingsFindingMade,
        CareProceedingsFindingCleared {

  CareProceedingsId proceedings();

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
