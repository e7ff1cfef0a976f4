/** What the log is to be told of an identified child. */
@NullMarked
package uk.safeguarding.contactsandreferrals.child.commands;

import org.jspecify.annotations.NullMarked;
