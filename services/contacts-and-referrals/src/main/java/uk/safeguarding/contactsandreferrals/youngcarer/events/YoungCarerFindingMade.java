package uk.safeguarding.contactsandreferrals.youngcarer.events;

import uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** Practice differed from a rule of {@code YoungCarerPractice}. */
public record YoungCarerFindingMade(YoungCarerId carer, ChildRef child, Finding finding)
    implements YoungCarerEvent {}
