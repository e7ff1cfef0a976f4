/** What has happened to early help. */
@NullMarked
package uk.safeguarding.contactsandreferrals.earlyhelp.events;

import org.jspecify.annotations.NullMarked;
