package uk.safeguarding.lookedafterchildren.education.events;

import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.education.EducationRecordId;

/**
 * The place should never have been recorded.
 *
 * @param place by which it can be withdrawn
 */
public record SchoolPlaceWithdrawn(
    EducationRecordId education, ChildRef child, UUID place, WithdrawalReason reason)
    implements EducationRecordEvent {}
