package uk.safeguarding.childprotection.proceedings.careproceedings.events;

import java.time.LocalDate;
import uk.safeguarding.childprotection.proceedings.careproceedings.CareProceedingsId;
import uk.safeguarding.childprotection.proceedings.careproceedings.FinalOrder;
import uk.safeguarding.kernel.ChildRef;

/**
 * The final order was recorded wrongly; it was this.
 *
 * @param order the order made last
 * @param madeOn the day on which the court disposed of the application
 */
public record FinalOrderCorrected(
    CareProceedingsId proceedings, ChildRef child, FinalOrder order, LocalDate madeOn)
    implements CareProceedingsEvent {}
