package uk.safeguarding.contactsandreferrals.youngcarer.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerAssessmentOutcome;
import uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerId;
import uk.safeguarding.kernel.ChildRef;

/**
 * The end of the assessment was recorded wrongly; it was this.
 *
 * @param completedOn the day on which the assessment of needs ended
 */
public record YoungCarerAssessmentOutcomeCorrected(
    YoungCarerId carer, ChildRef child, LocalDate completedOn, YoungCarerAssessmentOutcome outcome)
    implements YoungCarerEvent {}
