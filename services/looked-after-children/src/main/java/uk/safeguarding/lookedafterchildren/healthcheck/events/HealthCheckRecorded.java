package uk.safeguarding.lookedafterchildren.healthcheck.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.healthcheck.HealthCheckId;
import uk.safeguarding.lookedafterchildren.healthcheck.HealthCheckKind;
import uk.safeguarding.lookedafterchildren.healthcheck.HealthCheckResult;

/**
 * Something of a child's health was checked.
 *
 * @param age of the child on the day of the check, in completed years
 * @param checkedOn the day of the check, or of its refusal
 */
public record HealthCheckRecorded(
    HealthCheckId check,
    ChildRef child,
    @Nullable Integer age,
    HealthCheckKind kind,
    HealthCheckResult result,
    LocalDate checkedOn)
    implements HealthCheckEvent {}
