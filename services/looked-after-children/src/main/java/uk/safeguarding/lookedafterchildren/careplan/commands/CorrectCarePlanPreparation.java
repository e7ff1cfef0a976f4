package uk.safeguarding.lookedafterchildren.careplan.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanId;
import uk.safeguarding.lookedafterchildren.careplan.PermanencePlan;

/**
 * Correct how a care plan was prepared.
 *
 * @param permanencePlan where the child is to grow up
 * @param preparedOn the day on which the plan was ready
 */
public record CorrectCarePlanPreparation(
    @TargetAggregateIdentifier CarePlanId plan, PermanencePlan permanencePlan, LocalDate preparedOn)
    implements CarePlanCommand {}
