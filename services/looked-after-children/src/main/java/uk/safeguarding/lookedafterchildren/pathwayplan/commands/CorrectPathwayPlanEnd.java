package uk.safeguarding.lookedafterchildren.pathwayplan.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanEndReason;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanId;

/** Correct the end of the plan. */
public record CorrectPathwayPlanEnd(
    @TargetAggregateIdentifier PathwayPlanId plan, KnownDay ended, PathwayPlanEndReason reason)
    implements PathwayPlanCommand {}
