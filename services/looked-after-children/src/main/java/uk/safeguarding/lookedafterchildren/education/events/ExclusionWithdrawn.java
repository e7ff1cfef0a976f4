package uk.safeguarding.lookedafterchildren.education.events;

import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.education.EducationRecordId;

/**
 * The exclusion should never have been recorded.
 *
 * @param exclusion by which it can be withdrawn
 */
public record ExclusionWithdrawn(
    EducationRecordId education, ChildRef child, UUID exclusion, WithdrawalReason reason)
    implements EducationRecordEvent {}
