/** What has happened to an allegation. */
@NullMarked
package uk.safeguarding.contactsandreferrals.allegation.events;

import org.jspecify.annotations.NullMarked;
