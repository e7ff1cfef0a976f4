package uk.safeguarding.lookedafterchildren.education.events;

import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.education.EducationRecordId;

/**
 * The destination should never have been recorded.
 *
 * @param entry by which it can be withdrawn
 */
public record DestinationWithdrawn(
    EducationRecordId education, ChildRef child, UUID entry, WithdrawalReason reason)
    implements EducationRecordEvent {}
