package uk.safeguarding.childprotection.proceedings.careproceedings.events;

import java.time.LocalDate;
import uk.safeguarding.childprotection.proceedings.careproceedings.CareProceedingsId;
import uk.safeguarding.childprotection.proceedings.careproceedings.FinalOrder;
import uk.safeguarding.kernel.ChildRef;

/**
 * The court disposed of the application.
 *
 * @param order the order made last
 * @param madeOn the day on which the court disposed of the application
 */
public record FinalOrderMade(
    CareProceedingsId proceedings, ChildRef child, FinalOrder order, LocalDate madeOn)
    implements CareProceedingsEvent {}
