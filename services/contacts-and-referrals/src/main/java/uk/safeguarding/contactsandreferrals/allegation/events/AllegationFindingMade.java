package uk.safeguarding.contactsandreferrals.allegation.events;

import uk.safeguarding.contactsandreferrals.allegation.AllegationId;
import uk.safeguarding.kernel.Finding;

/** Practice differed from a rule of {@code AllegationPractice}. */
public record AllegationFindingMade(AllegationId allegation, Finding finding)
    implements AllegationEvent {}
