package uk.safeguarding.lookedafterchildren.adoption.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/** From now on the child waits for a match. */
public record AdoptionMatchDue(
    AdoptionId adoption, ChildRef child, LocalDate since, LocalDate dueOn)
    implements AdoptionEvent {}
