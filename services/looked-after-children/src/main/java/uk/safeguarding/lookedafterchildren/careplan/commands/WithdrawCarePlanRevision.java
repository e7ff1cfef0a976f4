package uk.safeguarding.lookedafterchildren.careplan.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanId;

/**
 * Take back a revision that should never have been recorded.
 *
 * @param revision by which it can be withdrawn
 */
public record WithdrawCarePlanRevision(
    @TargetAggregateIdentifier CarePlanId plan, UUID revision, WithdrawalReason reason)
    implements CarePlanCommand {}
