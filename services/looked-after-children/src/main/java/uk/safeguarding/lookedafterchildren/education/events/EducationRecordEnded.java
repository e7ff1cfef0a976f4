package uk.safeguarding.lookedafterchildren.education.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.education.EducationRecordId;

/** The child's education is followed no further. */
public record EducationRecordEnded(EducationRecordId education, ChildRef child, LocalDate endedOn)
    implements EducationRecordEvent {}
