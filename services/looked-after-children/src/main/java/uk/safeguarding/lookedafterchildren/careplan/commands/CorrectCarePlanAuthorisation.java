package uk.safeguarding.lookedafterchildren.careplan.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanId;

/** Correct when a care plan was authorised. */
public record CorrectCarePlanAuthorisation(
    @TargetAggregateIdentifier CarePlanId plan, LocalDate authorisedOn)
    implements CarePlanCommand {}
