package uk.safeguarding.lookedafterchildren.education.events;

import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.education.EducationRecordId;

/**
 * The spell should never have been recorded.
 *
 * @param spell by which it is ended or withdrawn
 */
public record NeetSpellWithdrawn(
    EducationRecordId education, ChildRef child, UUID spell, WithdrawalReason reason)
    implements EducationRecordEvent {}
