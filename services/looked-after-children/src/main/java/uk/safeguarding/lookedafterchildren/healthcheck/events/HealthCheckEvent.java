package uk.safeguarding.lookedafterchildren.healthcheck.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.lookedafterchildren.healthcheck.HealthCheckId;

/** What has happened to a health check. */
public sealed interface HealthCheckEvent extends ServiceEvent
    permits HealthCheckRecorded, HealthCheckCorrected, HealthCheckWithdrawn {

  HealthCheckId check();

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
