package uk.safeguarding.lookedafterchildren.careplan.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanId;

/**
 * Start work on the care plan of a child who was placed.
 *
 * @param age of the child on the day of the first placement, in completed years
 * @param periodOfCare the period of care that the plan is made for
 * @param placedOn the day on which the first placement of that period started
 */
public record StartCarePlan(
    @TargetAggregateIdentifier CarePlanId plan,
    ChildRef child,
    @Nullable Integer age,
    UUID periodOfCare,
    LocalDate placedOn)
    implements CarePlanCommand {}
