package uk.safeguarding.lookedafterchildren.careplan.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanEndReason;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanId;

/** Correct how a care plan ended. */
public record CorrectCarePlanEnd(
    @TargetAggregateIdentifier CarePlanId plan, CarePlanEndReason reason, LocalDate endedOn)
    implements CarePlanCommand {}
