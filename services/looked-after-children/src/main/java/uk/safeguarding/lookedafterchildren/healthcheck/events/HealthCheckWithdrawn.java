package uk.safeguarding.lookedafterchildren.healthcheck.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.healthcheck.HealthCheckId;

/** The check should never have been recorded. */
public record HealthCheckWithdrawn(HealthCheckId check, ChildRef child, WithdrawalReason reason)
    implements HealthCheckEvent {}
