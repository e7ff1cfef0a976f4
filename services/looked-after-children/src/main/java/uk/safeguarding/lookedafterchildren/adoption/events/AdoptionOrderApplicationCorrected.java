package uk.safeguarding.lookedafterchildren.adoption.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/** The application was recorded wrongly; it was like this. */
public record AdoptionOrderApplicationCorrected(
    AdoptionId adoption, ChildRef child, LocalDate appliedOn) implements AdoptionEvent {}
