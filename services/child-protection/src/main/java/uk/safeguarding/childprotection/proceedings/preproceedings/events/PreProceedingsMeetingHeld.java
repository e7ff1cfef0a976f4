package uk.safeguarding.childprotection.proceedings.preproceedings.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsId;
import uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsMeetingKind;
import uk.safeguarding.kernel.ChildRef;

/**
 * The local authority met the parents.
 *
 * @param meeting the id of the meeting
 * @param kind whether the plan of work was agreed or reviewed
 * @param heldOn the day of the meeting
 */
public record PreProceedingsMeetingHeld(
    PreProceedingsId preProceedings,
    ChildRef child,
    UUID meeting,
    PreProceedingsMeetingKind kind,
    LocalDate heldOn)
    implements PreProceedingsEvent {}
