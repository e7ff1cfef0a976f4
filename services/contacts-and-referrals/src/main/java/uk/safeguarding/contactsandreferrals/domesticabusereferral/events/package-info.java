/** What has happened to a domestic abuse referral. */
@NullMarked
package uk.safeguarding.contactsandreferrals.domesticabusereferral.events;

import org.jspecify.annotations.NullMarked;
