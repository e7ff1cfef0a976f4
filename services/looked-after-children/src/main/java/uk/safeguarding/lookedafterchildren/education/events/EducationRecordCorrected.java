package uk.safeguarding.lookedafterchildren.education.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.education.EducationRecordId;

/**
 * How the record began was recorded wrongly; it was like this.
 *
 * @param periodOfCare the period of care that the record belongs to
 */
public record EducationRecordCorrected(
    EducationRecordId education, ChildRef child, UUID periodOfCare, LocalDate startedOn)
    implements EducationRecordEvent {}
