package uk.safeguarding.lookedafterchildren.careplan.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanId;

/**
 * Correct how a care plan began.
 *
 * @param periodOfCare the period of care that the plan is made for
 * @param placedOn the day on which the first placement of that period started
 */
public record CorrectCarePlan(
    @TargetAggregateIdentifier CarePlanId plan, UUID periodOfCare, LocalDate placedOn)
    implements CarePlanCommand {}
