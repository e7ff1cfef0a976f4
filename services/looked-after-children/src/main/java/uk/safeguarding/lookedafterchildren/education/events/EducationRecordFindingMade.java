package uk.safeguarding.lookedafterchildren.education.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.education.EducationRecordId;

/** Practice differed from a rule of {@code EducationRecordPractice}. */
public record EducationRecordFindingMade(
    EducationRecordId education, ChildRef child, Finding finding) implements EducationRecordEvent {}
