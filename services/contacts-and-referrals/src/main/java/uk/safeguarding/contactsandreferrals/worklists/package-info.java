/** What the front door has to do next. */
@NullMarked
package uk.safeguarding.contactsandreferrals.worklists;

import org.jspecify.annotations.NullMarked;
