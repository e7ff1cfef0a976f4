package uk.safeguarding.lookedafterchildren.education.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.education.EducationRecordId;

/**
 * The young person is in education, employment or training from this day on.
 *
 * @param spell by which it is ended or withdrawn
 */
public record NeetSpellEnded(
    EducationRecordId education, ChildRef child, UUID spell, LocalDate endedOn)
    implements EducationRecordEvent {}
