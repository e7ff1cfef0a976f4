/** What has happened to a missing episode. */
@NullMarked
package uk.safeguarding.contactsandreferrals.missingepisode.events;

import org.jspecify.annotations.NullMarked;
