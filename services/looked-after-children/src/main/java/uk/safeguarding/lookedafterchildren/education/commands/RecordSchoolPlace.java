package uk.safeguarding.lookedafterchildren.education.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.education.EducationRecordId;
import uk.safeguarding.lookedafterchildren.education.SchoolArea;
import uk.safeguarding.lookedafterchildren.education.SchoolPhase;
import uk.safeguarding.lookedafterchildren.education.SpecialEducationalNeeds;

/**
 * Record the place that a child has from a day on.
 *
 * @param place by which it can be withdrawn
 * @param area within the authority's area or outside it; null where there is no place
 * @param specialEducationalNeeds what help with learning the child has a right to
 */
public record RecordSchoolPlace(
    @TargetAggregateIdentifier EducationRecordId education,
    UUID place,
    SchoolPhase phase,
    @Nullable SchoolArea area,
    SpecialEducationalNeeds specialEducationalNeeds,
    LocalDate startedOn)
    implements EducationRecordCommand {}
