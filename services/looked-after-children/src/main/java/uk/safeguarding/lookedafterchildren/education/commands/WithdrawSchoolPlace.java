package uk.safeguarding.lookedafterchildren.education.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.education.EducationRecordId;

/**
 * Take back a place that should never have been recorded.
 *
 * @param place by which it can be withdrawn
 */
public record WithdrawSchoolPlace(
    @TargetAggregateIdentifier EducationRecordId education, UUID place, WithdrawalReason reason)
    implements EducationRecordCommand {}
