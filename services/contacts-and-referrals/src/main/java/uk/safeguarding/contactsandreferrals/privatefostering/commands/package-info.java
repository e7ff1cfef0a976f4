/** What may be asked of a private fostering arrangement. */
@NullMarked
package uk.safeguarding.contactsandreferrals.privatefostering.commands;

import org.jspecify.annotations.NullMarked;
