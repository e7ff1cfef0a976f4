package uk.safeguarding.lookedafterchildren.adoption.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/** The fostering for adoption was recorded wrongly; it was like this. */
public record FosteringForAdoptionCorrected(AdoptionId adoption, ChildRef child, LocalDate placedOn)
    implements AdoptionEvent {}
