package uk.safeguarding.lookedafterchildren.adoption.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/** The court made a placement order. */
public record PlacementOrderGranted(AdoptionId adoption, ChildRef child, LocalDate grantedOn)
    implements AdoptionEvent {}
