package uk.safeguarding.lookedafterchildren.pathwayplan.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanId;

/** Record that the plan was authorised. */
public record AuthorisePathwayPlan(
    @TargetAggregateIdentifier PathwayPlanId plan,
    LocalDate authorisedOn,
    @Nullable UUID personalAdviser)
    implements PathwayPlanCommand {}
