package uk.safeguarding.contactsandreferrals.assessment.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentId;
import uk.safeguarding.kernel.ChildRef;

/**
 * A manager reviewed how the assessment goes.
 *
 * @param reviewPoint the review point, by the id that its sender chose
 */
public record AssessmentReviewPointHeld(
    AssessmentId assessment, ChildRef child, UUID reviewPoint, LocalDate heldOn)
    implements AssessmentEvent {}
