package uk.safeguarding.contactsandreferrals.referral.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.referral.ReferralId;
import uk.safeguarding.kernel.ChildRef;

/** Early help will do. */
public record ReferralSteppedDownToEarlyHelp(
    ReferralId referral, ChildRef child, LocalDate decidedOn) implements ReferralEvent {}
