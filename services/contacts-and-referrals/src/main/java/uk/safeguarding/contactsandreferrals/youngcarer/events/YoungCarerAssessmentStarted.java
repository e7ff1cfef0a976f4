package uk.safeguarding.contactsandreferrals.youngcarer.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerId;
import uk.safeguarding.kernel.ChildRef;

/** The assessment of the child's needs began. */
public record YoungCarerAssessmentStarted(YoungCarerId carer, ChildRef child, LocalDate startedOn)
    implements YoungCarerEvent {}
