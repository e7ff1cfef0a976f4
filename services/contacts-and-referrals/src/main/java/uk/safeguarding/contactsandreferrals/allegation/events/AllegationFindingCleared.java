package uk.safeguarding.contactsandreferrals.allegation.events;

import uk.safeguarding.contactsandreferrals.allegation.AllegationId;
import uk.safeguarding.kernel.Finding;

/** A correction showed that practice had kept to the rule. */
public record AllegationFindingCleared(AllegationId allegation, Finding finding)
    implements AllegationEvent {}
