package uk.safeguarding.lookedafterchildren.education.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.education.EducationRecordId;

/** A correction showed that practice had kept to the rule. */
public record EducationRecordFindingCleared(
    EducationRecordId education, ChildRef child, Finding finding) implements EducationRecordEvent {}
