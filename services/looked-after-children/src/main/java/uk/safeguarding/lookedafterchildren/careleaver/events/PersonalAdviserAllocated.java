package uk.safeguarding.lookedafterchildren.careleaver.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;

/**
 * The young person has this personal adviser from a day on.
 *
 * @param allocation the id of the allocation
 * @param worker the personal adviser, by a reference of the council
 */
public record PersonalAdviserAllocated(
    CareLeaverId careLeaver, ChildRef child, UUID allocation, UUID worker, LocalDate allocatedOn)
    implements CareLeaverLifeEvent {}
