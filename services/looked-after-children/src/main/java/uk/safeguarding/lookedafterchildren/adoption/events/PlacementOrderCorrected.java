package uk.safeguarding.lookedafterchildren.adoption.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/** The placement order was recorded wrongly; it was like this. */
public record PlacementOrderCorrected(AdoptionId adoption, ChildRef child, LocalDate grantedOn)
    implements AdoptionEvent {}
