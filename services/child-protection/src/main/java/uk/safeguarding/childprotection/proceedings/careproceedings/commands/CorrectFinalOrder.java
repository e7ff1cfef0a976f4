package uk.safeguarding.childprotection.proceedings.careproceedings.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.childprotection.proceedings.careproceedings.CareProceedingsId;
import uk.safeguarding.childprotection.proceedings.careproceedings.FinalOrder;

/**
 * Correct how the court disposed of the application.
 *
 * @param order the order made last
 * @param madeOn the day on which the court disposed of the application
 */
public record CorrectFinalOrder(
    @TargetAggregateIdentifier CareProceedingsId proceedings, FinalOrder order, LocalDate madeOn)
    implements CareProceedingsCommand {}
