package uk.safeguarding.lookedafterchildren.adoption.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/** Practice differed from a rule of {@code AdoptionPractice}. */
public record AdoptionFindingMade(AdoptionId adoption, ChildRef child, Finding finding)
    implements AdoptionEvent {}
