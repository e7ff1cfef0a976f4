/** What may be asked of a missing episode. */
@NullMarked
package uk.safeguarding.contactsandreferrals.missingepisode.commands;

import org.jspecify.annotations.NullMarked;
