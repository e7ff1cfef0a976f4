package uk.safeguarding.lookedafterchildren.careleaver.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;

/** What has happened to a care leaver. */
public sealed interface CareLeaverEvent extends ServiceEvent
    permits CareLeaverSupportEvent, CareLeaverLifeEvent {

  CareLeaverId careLeaver();

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
