package uk.safeguarding.lookedafterchildren.healthcheck.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.healthcheck.HealthCheckId;
import uk.safeguarding.lookedafterchildren.healthcheck.HealthCheckKind;
import uk.safeguarding.lookedafterchildren.healthcheck.HealthCheckResult;

/**
 * The check was recorded wrongly; it was like this.
 *
 * @param checkedOn the day of the check, or of its refusal
 */
public record HealthCheckCorrected(
    HealthCheckId check,
    ChildRef child,
    HealthCheckKind kind,
    HealthCheckResult result,
    LocalDate checkedOn)
    implements HealthCheckEvent {}
