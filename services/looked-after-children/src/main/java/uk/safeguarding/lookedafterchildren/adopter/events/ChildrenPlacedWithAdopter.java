package uk.safeguarding.lookedafterchildren.adopter.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/**
 * Children were placed with a prospective adopter.
 *
 * @param numberOfChildren how many children were placed with them on that day
 */
public record ChildrenPlacedWithAdopter(
    ProspectiveAdopterId adopter, UUID placement, int numberOfChildren, LocalDate placedOn)
    implements ProspectiveAdopterEvent {}
