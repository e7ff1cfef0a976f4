package uk.safeguarding.childprotection.proceedings.preproceedings.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsId;
import uk.safeguarding.kernel.ChildRef;

/**
 * Pre-proceedings began with a letter to the parents.
 *
 * @param age of the child on the day of the letter, in completed years; null before birth
 * @param sentOn the day on which the letter was sent
 */
public record LetterBeforeProceedingsSent(
    PreProceedingsId preProceedings, ChildRef child, @Nullable Integer age, LocalDate sentOn)
    implements PreProceedingsEvent {}
