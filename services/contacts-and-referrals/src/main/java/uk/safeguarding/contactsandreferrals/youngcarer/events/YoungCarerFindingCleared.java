package uk.safeguarding.contactsandreferrals.youngcarer.events;

import uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** A correction showed that practice had kept to the rule. */
public record YoungCarerFindingCleared(YoungCarerId carer, ChildRef child, Finding finding)
    implements YoungCarerEvent {}
