package uk.safeguarding.lookedafterchildren.healthcheck.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.healthcheck.HealthCheckId;
import uk.safeguarding.lookedafterchildren.healthcheck.HealthCheckKind;
import uk.safeguarding.lookedafterchildren.healthcheck.HealthCheckResult;

/**
 * Correct what was checked, when and with what result.
 *
 * @param checkedOn the day of the check, or of its refusal
 */
public record CorrectHealthCheck(
    @TargetAggregateIdentifier HealthCheckId check,
    HealthCheckKind kind,
    HealthCheckResult result,
    LocalDate checkedOn)
    implements HealthCheckCommand {}
