package uk.safeguarding.lookedafterchildren.pathwayplan.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanEndReason;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanId;

/** Record that the plan ended. */
public record EndPathwayPlan(
    @TargetAggregateIdentifier PathwayPlanId plan, KnownDay ended, PathwayPlanEndReason reason)
    implements PathwayPlanCommand {}
