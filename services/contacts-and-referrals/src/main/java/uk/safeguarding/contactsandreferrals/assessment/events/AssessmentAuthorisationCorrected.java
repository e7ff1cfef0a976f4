package uk.safeguarding.contactsandreferrals.assessment.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentBand;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentId;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentOutcome;
import uk.safeguarding.kernel.ChildRef;

/**
 * The authorisation was recorded wrongly; it was this.
 *
 * @param authorisedOn the day on which a manager signed it off
 * @param band how many working days it took from the referral
 */
public record AssessmentAuthorisationCorrected(
    AssessmentId assessment,
    ChildRef child,
    AssessmentOutcome outcome,
    LocalDate authorisedOn,
    AssessmentBand band)
    implements AssessmentEvent {}
