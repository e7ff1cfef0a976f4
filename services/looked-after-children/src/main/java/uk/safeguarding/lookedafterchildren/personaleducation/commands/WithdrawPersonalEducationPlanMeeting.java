package uk.safeguarding.lookedafterchildren.personaleducation.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanId;

/**
 * Take back a meeting that should never have been recorded.
 *
 * @param meeting by which it can be withdrawn
 */
public record WithdrawPersonalEducationPlanMeeting(
    @TargetAggregateIdentifier PersonalEducationPlanId plan, UUID meeting, WithdrawalReason reason)
    implements PersonalEducationPlanCommand {}
