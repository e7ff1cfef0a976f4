/** What has happened to a contact. */
@NullMarked
package uk.safeguarding.contactsandreferrals.contact.events;

import org.jspecify.annotations.NullMarked;
