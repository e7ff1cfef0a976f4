package uk.safeguarding.lookedafterchildren.education.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.education.Destination;
import uk.safeguarding.lookedafterchildren.education.EducationRecordId;
import uk.safeguarding.lookedafterchildren.education.SchoolArea;
import uk.safeguarding.lookedafterchildren.education.SchoolYear;
import uk.safeguarding.lookedafterchildren.education.SpecialEducationalNeeds;

/**
 * Record where a young person went after a school year.
 *
 * @param entry by which it can be withdrawn
 * @param leftYear the school year after which the young person went on
 * @param area within the authority's area or outside it; null where there is no place
 * @param specialEducationalNeeds what help with learning the child has a right to
 */
public record RecordDestination(
    @TargetAggregateIdentifier EducationRecordId education,
    UUID entry,
    SchoolYear leftYear,
    Destination destination,
    @Nullable SchoolArea area,
    SpecialEducationalNeeds specialEducationalNeeds,
    LocalDate recordedOn)
    implements EducationRecordCommand {}
