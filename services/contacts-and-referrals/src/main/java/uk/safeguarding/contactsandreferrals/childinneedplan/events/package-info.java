/** What has happened to a child in need plan. */
@NullMarked
package uk.safeguarding.contactsandreferrals.childinneedplan.events;

import org.jspecify.annotations.NullMarked;
