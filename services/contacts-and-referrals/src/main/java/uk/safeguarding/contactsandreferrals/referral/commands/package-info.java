/** What may be asked of a referral. */
@NullMarked
package uk.safeguarding.contactsandreferrals.referral.commands;

import org.jspecify.annotations.NullMarked;
