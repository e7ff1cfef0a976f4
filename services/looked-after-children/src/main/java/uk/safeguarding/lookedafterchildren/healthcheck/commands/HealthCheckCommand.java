package uk.safeguarding.lookedafterchildren.healthcheck.commands;

import uk.safeguarding.lookedafterchildren.healthcheck.HealthCheckId;

/** An intention about a health check. */
public sealed interface HealthCheckCommand
    permits RecordHealthCheck, CorrectHealthCheck, WithdrawHealthCheck {

  HealthCheckId check();
}
