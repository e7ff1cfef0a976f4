/** What has happened to a private fostering arrangement. */
@NullMarked
package uk.safeguarding.contactsandreferrals.privatefostering.events;

import org.jspecify.annotations.NullMarked;
