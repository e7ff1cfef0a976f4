/** What has happened to the identity of a child. */
@NullMarked
package uk.safeguarding.contactsandreferrals.child.events;

import org.jspecify.annotations.NullMarked;
