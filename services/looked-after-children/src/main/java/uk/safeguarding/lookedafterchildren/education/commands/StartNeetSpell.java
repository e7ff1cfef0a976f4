package uk.safeguarding.lookedafterchildren.education.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.education.EducationRecordId;

/**
 * Record that a young person is in no education, employment or training.
 *
 * @param spell by which it is ended or withdrawn
 */
public record StartNeetSpell(
    @TargetAggregateIdentifier EducationRecordId education, UUID spell, LocalDate startedOn)
    implements EducationRecordCommand {}
