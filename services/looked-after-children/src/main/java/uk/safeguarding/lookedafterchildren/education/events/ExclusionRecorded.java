package uk.safeguarding.lookedafterchildren.education.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.education.EducationRecordId;
import uk.safeguarding.lookedafterchildren.education.ExclusionKind;

/**
 * The child was excluded from school.
 *
 * @param exclusion by which it can be withdrawn
 * @param sessions half days of a fixed-term exclusion; null for a permanent one
 */
public record ExclusionRecorded(
    EducationRecordId education,
    ChildRef child,
    UUID exclusion,
    ExclusionKind kind,
    @Nullable Integer sessions,
    LocalDate startedOn)
    implements EducationRecordEvent {}
