package uk.safeguarding.lookedafterchildren.careplan.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanId;

/**
 * The child was placed, so work on a care plan began.
 *
 * @param age of the child on the day of the first placement, in completed years
 * @param periodOfCare the period of care that the plan is made for
 * @param placedOn the day on which the first placement of that period started
 */
public record CarePlanStarted(
    CarePlanId plan, ChildRef child, @Nullable Integer age, UUID periodOfCare, LocalDate placedOn)
    implements CarePlanEvent {}
