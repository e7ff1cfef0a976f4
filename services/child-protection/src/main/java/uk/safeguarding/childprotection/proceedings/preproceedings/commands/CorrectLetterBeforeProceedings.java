package uk.safeguarding.childprotection.proceedings.preproceedings.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsId;

/**
 * Correct when the letter was sent.
 *
 * @param sentOn the day on which the letter was sent
 */
public record CorrectLetterBeforeProceedings(
    @TargetAggregateIdentifier PreProceedingsId preProceedings, LocalDate sentOn)
    implements PreProceedingsCommand {}
