/** What may be asked of a young carer. */
@NullMarked
package uk.safeguarding.contactsandreferrals.youngcarer.commands;

import org.jspecify.annotations.NullMarked;
