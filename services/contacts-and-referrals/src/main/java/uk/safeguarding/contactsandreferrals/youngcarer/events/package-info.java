/** What has happened to a young carer. */
@NullMarked
package uk.safeguarding.contactsandreferrals.youngcarer.events;

import org.jspecify.annotations.NullMarked;
