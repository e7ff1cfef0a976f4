package uk.safeguarding.contactsandreferrals.allegation.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.allegation.AllegationId;

/**
 * The referral was recorded wrongly; it was on this day.
 *
 * @param referredOn the day on which the designated officer was informed
 */
public record AllegationReferralCorrected(AllegationId allegation, LocalDate referredOn)
    implements AllegationEvent {}
