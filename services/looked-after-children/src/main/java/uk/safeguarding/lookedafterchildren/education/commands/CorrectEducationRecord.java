package uk.safeguarding.lookedafterchildren.education.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.education.EducationRecordId;

/**
 * Correct how an education record began.
 *
 * @param periodOfCare the period of care that the record belongs to
 */
public record CorrectEducationRecord(
    @TargetAggregateIdentifier EducationRecordId education, UUID periodOfCare, LocalDate startedOn)
    implements EducationRecordCommand {}
