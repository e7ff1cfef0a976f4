package uk.safeguarding.lookedafterchildren.careplan.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanEndReason;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanId;

/** End a care plan. */
public record EndCarePlan(
    @TargetAggregateIdentifier CarePlanId plan, CarePlanEndReason reason, LocalDate endedOn)
    implements CarePlanCommand {}
