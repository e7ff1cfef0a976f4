package uk.safeguarding.lookedafterchildren.careleaver.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.careleaver.DepartureKind;

/**
 * The young person died, went abroad, or returned home for six months or more.
 *
 * @param departure the id of the departure
 * @param kind what happened
 * @param since the day of the death or of the departure; for a return home the day on which it
 *     began
 */
public record CareLeaverDeparted(
    CareLeaverId careLeaver, ChildRef child, UUID departure, DepartureKind kind, LocalDate since)
    implements CareLeaverLifeEvent {}
