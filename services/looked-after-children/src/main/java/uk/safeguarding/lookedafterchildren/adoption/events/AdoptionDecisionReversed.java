package uk.safeguarding.lookedafterchildren.adoption.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionReversalReason;

/** The agency decided that the child should no longer be placed for adoption. */
public record AdoptionDecisionReversed(
    AdoptionId adoption, ChildRef child, AdoptionReversalReason reason, LocalDate reversedOn)
    implements AdoptionEvent {}
