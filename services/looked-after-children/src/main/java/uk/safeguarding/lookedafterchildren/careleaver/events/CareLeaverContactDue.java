package uk.safeguarding.lookedafterchildren.careleaver.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;

/**
 * From now on the next contact with the young person is due on this day.
 *
 * @param since the day from which the limit runs
 * @param dueOn the last day on which it is kept
 */
public record CareLeaverContactDue(
    CareLeaverId careLeaver, ChildRef child, LocalDate since, LocalDate dueOn)
    implements CareLeaverSupportEvent {}
