package uk.safeguarding.childprotection.proceedings.preproceedings.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsId;
import uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsMeetingKind;

/**
 * Record a meeting with the parents.
 *
 * @param meeting the id of the meeting
 * @param kind whether the plan of work was agreed or reviewed
 * @param heldOn the day of the meeting
 */
public record RecordPreProceedingsMeeting(
    @TargetAggregateIdentifier PreProceedingsId preProceedings,
    UUID meeting,
    PreProceedingsMeetingKind kind,
    LocalDate heldOn)
    implements PreProceedingsCommand {}
