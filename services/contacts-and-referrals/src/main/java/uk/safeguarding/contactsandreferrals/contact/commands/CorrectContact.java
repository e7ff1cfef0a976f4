package uk.safeguarding.contactsandreferrals.contact.commands;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.contact.ContactId;
import uk.safeguarding.contactsandreferrals.contact.PrimaryNeed;
import uk.safeguarding.contactsandreferrals.contact.ReferralSource;

/**
 * Correct how a contact was received.
 *
 * @param agency the code of the agency on the local list that made the contact; null where none of
 *     them did
 * @param receivedAt when the front door received it; days are those of London
 * @param adviceOnly whether no more than advice was asked for
 */
public record CorrectContact(
    @TargetAggregateIdentifier ContactId contact,
    ReferralSource source,
    @Nullable String agency,
    PrimaryNeed reason,
    Instant receivedAt,
    boolean adviceOnly)
    implements ContactCommand {}
