package uk.safeguarding.contactsandreferrals.domesticabusereferral;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;

/**
 * A child who lives in a household that was referred.
 *
 * @param child the child, by its random reference
 * @param age of the child on the day of the referral, in completed years; null before birth
 */
public record ChildInHousehold(ChildRef child, @Nullable Integer age) {}
