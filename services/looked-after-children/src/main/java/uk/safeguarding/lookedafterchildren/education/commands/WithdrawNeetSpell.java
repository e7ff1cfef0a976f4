package uk.safeguarding.lookedafterchildren.education.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.education.EducationRecordId;

/**
 * Take back a spell that should never have been recorded.
 *
 * @param spell by which it is ended or withdrawn
 */
public record WithdrawNeetSpell(
    @TargetAggregateIdentifier EducationRecordId education, UUID spell, WithdrawalReason reason)
    implements EducationRecordCommand {}
