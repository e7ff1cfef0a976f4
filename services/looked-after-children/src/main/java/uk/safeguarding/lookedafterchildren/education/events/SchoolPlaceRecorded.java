package uk.safeguarding.lookedafterchildren.education.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.education.EducationRecordId;
import uk.safeguarding.lookedafterchildren.education.SchoolArea;
import uk.safeguarding.lookedafterchildren.education.SchoolPhase;
import uk.safeguarding.lookedafterchildren.education.SpecialEducationalNeeds;

/**
 * From this day on the child has this place, or none.
 *
 * @param place by which it can be withdrawn
 * @param area within the authority's area or outside it; null where there is no place
 * @param specialEducationalNeeds what help with learning the child has a right to
 */
public record SchoolPlaceRecorded(
    EducationRecordId education,
    ChildRef child,
    UUID place,
    SchoolPhase phase,
    @Nullable SchoolArea area,
    SpecialEducationalNeeds specialEducationalNeeds,
    LocalDate startedOn)
    implements EducationRecordEvent {}
