package uk.safeguarding.contactsandreferrals.youngcarer.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerId;
import uk.safeguarding.kernel.ChildRef;

/** The start of the assessment was recorded wrongly; it was this. */
public record YoungCarerAssessmentCorrected(YoungCarerId carer, ChildRef child, LocalDate startedOn)
    implements YoungCarerEvent {}
