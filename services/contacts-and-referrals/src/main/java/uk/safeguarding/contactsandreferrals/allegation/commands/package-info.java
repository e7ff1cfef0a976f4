/** What may be asked of an allegation. */
@NullMarked
package uk.safeguarding.contactsandreferrals.allegation.commands;

import org.jspecify.annotations.NullMarked;
