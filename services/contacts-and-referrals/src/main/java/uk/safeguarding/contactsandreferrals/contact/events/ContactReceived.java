package uk.safeguarding.contactsandreferrals.contact.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.contact.ContactId;
import uk.safeguarding.contactsandreferrals.contact.PrimaryNeed;
import uk.safeguarding.contactsandreferrals.contact.ReferralSource;
import uk.safeguarding.kernel.ChildRef;

/**
 * The front door received a contact.
 *
 * @param age of the child on the day of receipt, in completed years; null before birth
 * @param agency the code of the agency on the local list that made the contact; null where none of
 *     them did
 * @param receivedAt when the front door received it; days are those of London
 * @param adviceOnly whether no more than advice was asked for
 */
public record ContactReceived(
    ContactId contact,
    ChildRef child,
    @Nullable Integer age,
    ReferralSource source,
    @Nullable String agency,
    PrimaryNeed reason,
    Instant receivedAt,
    boolean adviceOnly)
    implements ContactEvent {}
