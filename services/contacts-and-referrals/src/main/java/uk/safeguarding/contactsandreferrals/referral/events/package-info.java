/** What has happened to a referral. */
@NullMarked
package uk.safeguarding.contactsandreferrals.referral.events;

import org.jspecify.annotations.NullMarked;
