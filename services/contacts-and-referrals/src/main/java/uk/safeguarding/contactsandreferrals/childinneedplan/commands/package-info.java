/** What may be asked of a child in need plan. */
@NullMarked
package uk.safeguarding.contactsandreferrals.childinneedplan.commands;

import org.jspecify.annotations.NullMarked;
