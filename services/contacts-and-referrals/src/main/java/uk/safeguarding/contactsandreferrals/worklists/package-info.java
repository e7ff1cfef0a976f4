/** What the front door's teams have to do next. */
@NullMarked
package uk.safeguarding.contactsandreferrals.worklists;

import org.jspecify.annotations.NullMarked;
