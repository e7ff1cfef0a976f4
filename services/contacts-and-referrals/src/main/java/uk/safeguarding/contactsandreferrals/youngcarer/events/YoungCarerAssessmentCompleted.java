package uk.safeguarding.contactsandreferrals.youngcarer.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerAssessmentOutcome;
import uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerId;
import uk.safeguarding.kernel.ChildRef;

/**
 * The assessment of the child's needs ended.
 *
 * @param completedOn the day on which the assessment of needs ended
 */
public record YoungCarerAssessmentCompleted(
    YoungCarerId carer, ChildRef child, LocalDate completedOn, YoungCarerAssessmentOutcome outcome)
    implements YoungCarerEvent {}
