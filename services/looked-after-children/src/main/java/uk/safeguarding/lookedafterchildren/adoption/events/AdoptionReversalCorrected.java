package uk.safeguarding.lookedafterchildren.adoption.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionReversalReason;

/** The reversal was recorded wrongly; it was like this. */
public record AdoptionReversalCorrected(
    AdoptionId adoption, ChildRef child, AdoptionReversalReason reason, LocalDate reversedOn)
    implements AdoptionEvent {}
