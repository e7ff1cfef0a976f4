package uk.safeguarding.childprotection.proceedings.preproceedings.events;

import java.time.LocalDate;
import uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsId;
import uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsOutcome;
import uk.safeguarding.kernel.ChildRef;

/**
 * How pre-proceedings ended was recorded wrongly; it was like this.
 *
 * @param endedOn the day on which it was decided to end them
 * @param outcome what they came to
 */
public record PreProceedingsEndCorrected(
    PreProceedingsId preProceedings,
    ChildRef child,
    LocalDate endedOn,
    PreProceedingsOutcome outcome)
    implements PreProceedingsEvent {}
