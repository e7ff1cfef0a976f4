package uk.safeguarding.contactsandreferrals.referral.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.contact.ContactId;
import uk.safeguarding.contactsandreferrals.contact.ReferralSource;
import uk.safeguarding.contactsandreferrals.referral.ExploitationFactor;
import uk.safeguarding.contactsandreferrals.referral.ReferralId;
import uk.safeguarding.kernel.ChildRef;

/**
 * Receive a referral.
 *
 * @param age of the child on the day of receipt, in completed years; null before birth
 * @param contact the contact that it comes from
 * @param earlyHelpBefore whether early help had been tried before
 */
public record ReceiveReferral(
    @TargetAggregateIdentifier ReferralId referral,
    ChildRef child,
    @Nullable Integer age,
    ContactId contact,
    ReferralSource source,
    ExploitationFactor exploitation,
    boolean earlyHelpBefore,
    LocalDate receivedOn)
    implements ReferralCommand {}
