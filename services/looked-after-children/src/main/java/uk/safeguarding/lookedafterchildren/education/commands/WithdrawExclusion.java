package uk.safeguarding.lookedafterchildren.education.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.education.EducationRecordId;

/**
 * Take back an exclusion that should never have been recorded.
 *
 * @param exclusion by which it can be withdrawn
 */
public record WithdrawExclusion(
    @TargetAggregateIdentifier EducationRecordId education, UUID exclusion, WithdrawalReason reason)
    implements EducationRecordCommand {}
