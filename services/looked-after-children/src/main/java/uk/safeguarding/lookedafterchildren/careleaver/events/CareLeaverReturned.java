package uk.safeguarding.lookedafterchildren.careleaver.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;

/**
 * The young person who had gone came back.
 *
 * @param departure the id of the departure
 * @param returnedOn the day of the return
 */
public record CareLeaverReturned(
    CareLeaverId careLeaver, ChildRef child, UUID departure, LocalDate returnedOn)
    implements CareLeaverLifeEvent {}
