package uk.safeguarding.contactsandreferrals.referral.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.contact.ContactId;
import uk.safeguarding.contactsandreferrals.contact.ReferralSource;
import uk.safeguarding.contactsandreferrals.referral.ExploitationFactor;
import uk.safeguarding.contactsandreferrals.referral.ReferralId;
import uk.safeguarding.kernel.ChildRef;

/**
 * How the referral was received was recorded wrongly; it was like this.
 *
 * @param contact the contact that it comes from
 * @param earlyHelpBefore whether early help had been tried before
 */
public record ReferralCorrected(
    ReferralId referral,
    ChildRef child,
    ContactId contact,
    ReferralSource source,
    ExploitationFactor exploitation,
    boolean earlyHelpBefore,
    LocalDate receivedOn)
    implements ReferralEvent {}
