package uk.safeguarding.lookedafterchildren.education.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.education.EducationRecordId;

/** The education record should never have been started. */
public record EducationRecordWithdrawn(
    EducationRecordId education, ChildRef child, WithdrawalReason reason)
    implements EducationRecordEvent {}
