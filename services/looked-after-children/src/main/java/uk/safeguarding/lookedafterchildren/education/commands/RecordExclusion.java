package uk.safeguarding.lookedafterchildren.education.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.education.EducationRecordId;
import uk.safeguarding.lookedafterchildren.education.ExclusionKind;

/**
 * Record an exclusion.
 *
 * @param exclusion by which it can be withdrawn
 * @param sessions half days of a fixed-term exclusion; null for a permanent one
 */
public record RecordExclusion(
    @TargetAggregateIdentifier EducationRecordId education,
    UUID exclusion,
    ExclusionKind kind,
    @Nullable Integer sessions,
    LocalDate startedOn)
    implements EducationRecordCommand {}
