package uk.safeguarding.contactsandreferrals.youngcarer.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerId;
import uk.safeguarding.kernel.ChildRef;

/**
 * It appeared that a child may need support as a young carer.
 *
 * @param age of the child on the day of identification, in completed years; null before birth
 * @param identifiedOn the day on which it appeared that the child may have needs for support
 */
public record YoungCarerIdentified(
    YoungCarerId carer, ChildRef child, @Nullable Integer age, LocalDate identifiedOn)
    implements YoungCarerEvent {}
