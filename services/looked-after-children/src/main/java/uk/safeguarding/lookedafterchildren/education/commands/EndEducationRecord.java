package uk.safeguarding.lookedafterchildren.education.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.education.EducationRecordId;

/** End an education record. */
public record EndEducationRecord(
    @TargetAggregateIdentifier EducationRecordId education, LocalDate endedOn)
    implements EducationRecordCommand {}
