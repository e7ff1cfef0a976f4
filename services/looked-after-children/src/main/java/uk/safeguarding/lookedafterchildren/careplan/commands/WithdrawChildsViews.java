package uk.safeguarding.lookedafterchildren.careplan.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanId;

/**
 * Take back views that should never have been recorded.
 *
 * @param views by which they can be withdrawn
 */
public record WithdrawChildsViews(
    @TargetAggregateIdentifier CarePlanId plan, UUID views, WithdrawalReason reason)
    implements CarePlanCommand {}
