package uk.safeguarding.lookedafterchildren.adoption.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/** The disruption was recorded wrongly; it was like this. */
public record AdoptivePlacementDisruptionCorrected(
    AdoptionId adoption, ChildRef child, UUID placement, LocalDate disruptedOn)
    implements AdoptionEvent {}
