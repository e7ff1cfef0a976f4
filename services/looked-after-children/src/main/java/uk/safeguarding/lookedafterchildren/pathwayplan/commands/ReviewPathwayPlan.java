package uk.safeguarding.lookedafterchildren.pathwayplan.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanId;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanReviewOutcome;

/** Record a review of the plan. */
public record ReviewPathwayPlan(
    @TargetAggregateIdentifier PathwayPlanId plan,
    UUID review,
    LocalDate heldOn,
    PathwayPlanReviewOutcome outcome)
    implements PathwayPlanCommand {}
