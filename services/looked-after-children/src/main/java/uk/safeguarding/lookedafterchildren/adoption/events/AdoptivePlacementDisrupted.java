package uk.safeguarding.lookedafterchildren.adoption.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/** A placement for adoption ended before the order. */
public record AdoptivePlacementDisrupted(
    AdoptionId adoption, ChildRef child, UUID placement, LocalDate disruptedOn)
    implements AdoptionEvent {}
