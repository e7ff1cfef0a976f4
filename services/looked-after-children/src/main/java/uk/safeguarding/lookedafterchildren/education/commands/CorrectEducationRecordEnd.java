package uk.safeguarding.lookedafterchildren.education.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.education.EducationRecordId;

/** Correct when an education record ended. */
public record CorrectEducationRecordEnd(
    @TargetAggregateIdentifier EducationRecordId education, LocalDate endedOn)
    implements EducationRecordCommand {}
