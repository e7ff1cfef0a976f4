package uk.safeguarding.lookedafterchildren.pathwayplan.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanId;

/** Correct the authorisation of the plan. */
public record CorrectPathwayPlanAuthorisation(
    @TargetAggregateIdentifier PathwayPlanId plan,
    LocalDate authorisedOn,
    @Nullable UUID personalAdviser)
    implements PathwayPlanCommand {}
