package uk.safeguarding.childprotection.proceedings.preproceedings.events;

import java.time.LocalDate;
import uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsId;
import uk.safeguarding.kernel.ChildRef;

/**
 * When the letter was sent was recorded wrongly.
 *
 * @param sentOn the day on which the letter was sent
 */
public record LetterBeforeProceedingsCorrected(
    PreProceedingsId preProceedings, ChildRef child, LocalDate sentOn)
    implements PreProceedingsEvent {}
