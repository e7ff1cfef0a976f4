package uk.safeguarding.childprotection.proceedings.preproceedings.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsId;
import uk.safeguarding.kernel.ChildRef;

/**
 * Record the letter with which pre-proceedings begin.
 *
 * @param age of the child on the day of the letter, in completed years; null before birth
 * @param sentOn the day on which the letter was sent
 */
public record SendLetterBeforeProceedings(
    @TargetAggregateIdentifier PreProceedingsId preProceedings,
    ChildRef child,
    @Nullable Integer age,
    LocalDate sentOn)
    implements PreProceedingsCommand {}
