package uk.safeguarding.lookedafterchildren.healthcheck.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.healthcheck.HealthCheckId;

/** Take back a check that should never have been recorded. */
public record WithdrawHealthCheck(
    @TargetAggregateIdentifier HealthCheckId check, WithdrawalReason reason)
    implements HealthCheckCommand {}
