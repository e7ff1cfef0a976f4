package uk.safeguarding.lookedafterchildren.careleaver.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.careleaver.codes.Accommodation;

/**
 * Where the young person lives from a day on.
 *
 * @param stay the id of the stay
 * @param accommodation the code of SSDA903 item ACCOM
 * @param suitable whether the code says that the accommodation is suitable
 */
public record CareLeaverAccommodationRecorded(
    CareLeaverId careLeaver,
    ChildRef child,
    UUID stay,
    Accommodation accommodation,
    boolean suitable,
    LocalDate since)
    implements CareLeaverLifeEvent {}
