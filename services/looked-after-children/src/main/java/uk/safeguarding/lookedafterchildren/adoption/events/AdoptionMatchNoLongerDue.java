package uk.safeguarding.lookedafterchildren.adoption.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/** The child does not wait for a match any more. */
public record AdoptionMatchNoLongerDue(AdoptionId adoption, ChildRef child)
    implements AdoptionEvent {}
