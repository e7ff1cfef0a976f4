package uk.safeguarding.contactsandreferrals.youngcarer.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerId;
import uk.safeguarding.kernel.ChildRef;

/** A plan of support began. */
public record YoungCarerSupportPlanStarted(YoungCarerId carer, ChildRef child, LocalDate startedOn)
    implements YoungCarerEvent {}
