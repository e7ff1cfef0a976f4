package uk.safeguarding.contactsandreferrals.assessment.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentBand;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentId;
import uk.safeguarding.contactsandreferrals.referral.ReferralId;
import uk.safeguarding.kernel.ChildRef;

/**
 * How the assessment began was recorded wrongly; it was like this.
 *
 * @param referral the referral that it follows
 * @param referredOn the day of that referral, from which its limits run
 * @param band how many working days it then took from the referral; null while it is not authorised
 */
public record AssessmentCorrected(
    AssessmentId assessment,
    ChildRef child,
    ReferralId referral,
    LocalDate referredOn,
    LocalDate startedOn,
    @Nullable AssessmentBand band)
    implements AssessmentEvent {}
