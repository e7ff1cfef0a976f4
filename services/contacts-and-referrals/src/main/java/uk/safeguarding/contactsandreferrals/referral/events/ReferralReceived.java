package uk.safeguarding.contactsandreferrals.referral.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.contact.ContactId;
import uk.safeguarding.contactsandreferrals.contact.ReferralSource;
import uk.safeguarding.contactsandreferrals.referral.ExploitationFactor;
import uk.safeguarding.contactsandreferrals.referral.ReferralId;
import uk.safeguarding.kernel.ChildRef;

/**
 * Children's social care received a referral.
 *
 * @param age of the child on the day of receipt, in completed years; null before birth
 * @param contact the contact that it comes from
 * @param earlyHelpBefore whether early help had been tried before
 */
public record ReferralReceived(
    ReferralId referral,
    ChildRef child,
    @Nullable Integer age,
    ContactId contact,
    ReferralSource source,
    ExploitationFactor exploitation,
    boolean earlyHelpBefore,
    LocalDate receivedOn)
    implements ReferralEvent {}
