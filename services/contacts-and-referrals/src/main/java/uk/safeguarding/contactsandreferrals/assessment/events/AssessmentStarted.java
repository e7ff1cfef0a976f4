package uk.safeguarding.contactsandreferrals.assessment.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentId;
import uk.safeguarding.contactsandreferrals.referral.ReferralId;
import uk.safeguarding.kernel.ChildRef;

/**
 * An assessment began.
 *
 * @param age of the child on the day of the start, in completed years; null before birth
 * @param referral the referral that it follows
 * @param referredOn the day of that referral, from which its limits run
 */
public record AssessmentStarted(
    AssessmentId assessment,
    ChildRef child,
    @Nullable Integer age,
    ReferralId referral,
    LocalDate referredOn,
    LocalDate startedOn)
    implements AssessmentEvent {}
