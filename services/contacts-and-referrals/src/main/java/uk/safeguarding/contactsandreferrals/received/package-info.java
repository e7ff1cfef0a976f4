/** What other services' messages mean here, and what follows from them. */
@NullMarked
package uk.safeguarding.contactsandreferrals.received;

import org.jspecify.annotations.NullMarked;
