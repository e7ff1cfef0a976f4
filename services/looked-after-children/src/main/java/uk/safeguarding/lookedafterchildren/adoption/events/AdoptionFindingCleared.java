package uk.safeguarding.lookedafterchildren.adoption.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/** A correction showed that practice had kept to the rule. */
public record AdoptionFindingCleared(AdoptionId adoption, ChildRef child, Finding finding)
    implements AdoptionEvent {}
