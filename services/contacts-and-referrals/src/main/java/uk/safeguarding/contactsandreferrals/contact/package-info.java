/** Contacts: somebody tells the front door of a worry about a child, and what came of it. */
@NullMarked
package uk.safeguarding.contactsandreferrals.contact;

import org.jspecify.annotations.NullMarked;
