package uk.safeguarding.lookedafterchildren.adoption.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/** The agency decided on a match of the child with prospective adopters. */
public record AdoptionMatchMade(
    AdoptionId adoption, ChildRef child, UUID match, LocalDate matchedOn)
    implements AdoptionEvent {}
