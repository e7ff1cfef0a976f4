package uk.safeguarding.lookedafterchildren.education.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.education.EducationRecordId;

/**
 * Start the education record of a child who became looked after.
 *
 * @param age of the child on the day of the start, in completed years
 * @param periodOfCare the period of care that the record belongs to
 */
public record StartEducationRecord(
    @TargetAggregateIdentifier EducationRecordId education,
    ChildRef child,
    @Nullable Integer age,
    UUID periodOfCare,
    LocalDate startedOn)
    implements EducationRecordCommand {}
