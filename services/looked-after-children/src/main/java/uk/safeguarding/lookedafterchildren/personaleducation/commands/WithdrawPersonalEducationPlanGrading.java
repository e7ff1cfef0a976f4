package uk.safeguarding.lookedafterchildren.personaleducation.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanId;

/**
 * Take back a grading that should never have been recorded.
 *
 * @param grading by which it can be withdrawn
 */
public record WithdrawPersonalEducationPlanGrading(
    @TargetAggregateIdentifier PersonalEducationPlanId plan, UUID grading, WithdrawalReason reason)
    implements PersonalEducationPlanCommand {}
