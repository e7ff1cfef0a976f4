package uk.safeguarding.lookedafterchildren.education.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.education.EducationRecordId;

/** Take back an education record that should never have been started. */
public record WithdrawEducationRecord(
    @TargetAggregateIdentifier EducationRecordId education, WithdrawalReason reason)
    implements EducationRecordCommand {}
