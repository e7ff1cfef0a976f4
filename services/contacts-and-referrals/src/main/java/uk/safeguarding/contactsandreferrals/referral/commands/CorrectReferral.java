package uk.safeguarding.contactsandreferrals.referral.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.contact.ContactId;
import uk.safeguarding.contactsandreferrals.contact.ReferralSource;
import uk.safeguarding.contactsandreferrals.referral.ExploitationFactor;
import uk.safeguarding.contactsandreferrals.referral.ReferralId;

/**
 * Correct how a referral was received.
 *
 * @param contact the contact that it comes from
 * @param earlyHelpBefore whether early help had been tried before
 */
public record CorrectReferral(
    @TargetAggregateIdentifier ReferralId referral,
    ContactId contact,
    ReferralSource source,
    ExploitationFactor exploitation,
    boolean earlyHelpBefore,
    LocalDate receivedOn)
    implements ReferralCommand {}
