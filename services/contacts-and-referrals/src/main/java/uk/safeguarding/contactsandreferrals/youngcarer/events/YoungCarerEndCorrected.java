package uk.safeguarding.contactsandreferrals.youngcarer.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerEndReason;
import uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerId;
import uk.safeguarding.kernel.ChildRef;

/**
 * The end was recorded wrongly; it was this.
 *
 * @param endedOn the day from which the child is no young carer any more, or not supported as one
 */
public record YoungCarerEndCorrected(
    YoungCarerId carer, ChildRef child, LocalDate endedOn, YoungCarerEndReason reason)
    implements YoungCarerEvent {}
