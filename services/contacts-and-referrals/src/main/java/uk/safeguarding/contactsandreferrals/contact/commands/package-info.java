/** What may be asked of a contact. */
@NullMarked
package uk.safeguarding.contactsandreferrals.contact.commands;

import org.jspecify.annotations.NullMarked;
