package uk.safeguarding.contactsandreferrals.youngcarer.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerId;
import uk.safeguarding.kernel.ChildRef;

/**
 * The identification was recorded wrongly; it was like this.
 *
 * @param identifiedOn the day on which it appeared that the child may have needs for support
 */
public record YoungCarerCorrected(YoungCarerId carer, ChildRef child, LocalDate identifiedOn)
    implements YoungCarerEvent {}
