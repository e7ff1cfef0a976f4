package uk.safeguarding.lookedafterchildren.education.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.education.EducationRecordId;

/** The end was recorded wrongly; it was this. */
public record EducationRecordEndCorrected(
    EducationRecordId education, ChildRef child, LocalDate endedOn)
    implements EducationRecordEvent {}
