package uk.safeguarding.lookedafterchildren.adoption.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/** The adopters applied for an adoption order. */
public record AdoptionOrderApplied(AdoptionId adoption, ChildRef child, LocalDate appliedOn)
    implements AdoptionEvent {}
