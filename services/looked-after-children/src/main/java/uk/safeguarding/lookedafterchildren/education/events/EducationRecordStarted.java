package uk.safeguarding.lookedafterchildren.education.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.education.EducationRecordId;

/**
 * The child became looked after, and its education is followed from here on.
 *
 * @param age of the child on the day of the start, in completed years
 * @param periodOfCare the period of care that the record belongs to
 */
public record EducationRecordStarted(
    EducationRecordId education,
    ChildRef child,
    @Nullable Integer age,
    UUID periodOfCare,
    LocalDate startedOn)
    implements EducationRecordEvent {}
