package uk.safeguarding.lookedafterchildren.adoption.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/** The child was placed, as a foster child, with carers who may adopt. */
public record FosteringForAdoptionStarted(AdoptionId adoption, ChildRef child, LocalDate placedOn)
    implements AdoptionEvent {}
