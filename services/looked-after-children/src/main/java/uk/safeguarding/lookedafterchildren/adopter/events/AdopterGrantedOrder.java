package uk.safeguarding.lookedafterchildren.adopter.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/** The court made an adoption order in favour of the adopter. */
public record AdopterGrantedOrder(ProspectiveAdopterId adopter, UUID order, LocalDate grantedOn)
    implements ProspectiveAdopterEvent {}
