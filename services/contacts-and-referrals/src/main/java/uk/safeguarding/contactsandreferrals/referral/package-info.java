/**
 * Referrals to children's social care: from their receipt to the decision, and to the closure of
 * the case.
 */
@NullMarked
package uk.safeguarding.contactsandreferrals.referral;

import org.jspecify.annotations.NullMarked;
