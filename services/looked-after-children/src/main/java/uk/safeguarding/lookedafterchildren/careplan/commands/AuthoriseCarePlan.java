package uk.safeguarding.lookedafterchildren.careplan.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanId;

/** Authorise a care plan. */
public record AuthoriseCarePlan(@TargetAggregateIdentifier CarePlanId plan, LocalDate authorisedOn)
    implements CarePlanCommand {}
