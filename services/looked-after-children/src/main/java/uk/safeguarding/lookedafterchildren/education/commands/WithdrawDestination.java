package uk.safeguarding.lookedafterchildren.education.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.education.EducationRecordId;

/**
 * Take back a destination that should never have been recorded.
 *
 * @param entry by which it can be withdrawn
 */
public record WithdrawDestination(
    @TargetAggregateIdentifier EducationRecordId education, UUID entry, WithdrawalReason reason)
    implements EducationRecordCommand {}
