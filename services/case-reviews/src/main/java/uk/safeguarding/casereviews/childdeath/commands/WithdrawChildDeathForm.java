package uk.safeguarding.casereviews.childdeath.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.childdeath.ChildDeathId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back a form that never came in. */
public record WithdrawChildDeathForm(
    @TargetAggregateIdentifier ChildDeathId death, UUID form, WithdrawalReason reason)
    implements ChildDeathCommand {}
