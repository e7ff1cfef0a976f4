/** What may be asked of early help. */
@NullMarked
package uk.safeguarding.contactsandreferrals.earlyhelp.commands;

import org.jspecify.annotations.NullMarked;
