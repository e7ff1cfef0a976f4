package uk.safeguarding.lookedafterchildren.pathwayplan.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanId;

/** Take back a review that should never have been recorded. */
public record WithdrawPathwayPlanReview(
    @TargetAggregateIdentifier PathwayPlanId plan, UUID review, WithdrawalReason reason)
    implements PathwayPlanCommand {}
