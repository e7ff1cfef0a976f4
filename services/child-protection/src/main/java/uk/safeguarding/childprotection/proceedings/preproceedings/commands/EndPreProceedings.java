package uk.safeguarding.childprotection.proceedings.preproceedings.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsId;
import uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsOutcome;

/**
 * Record how pre-proceedings ended.
 *
 * @param endedOn the day on which it was decided to end them
 * @param outcome what they came to
 */
public record EndPreProceedings(
    @TargetAggregateIdentifier PreProceedingsId preProceedings,
    LocalDate endedOn,
    PreProceedingsOutcome outcome)
    implements PreProceedingsCommand {}
