/**
 * Identified children: what the log may know of them. Whom a reference means, the vault alone
 * knows.
 */
@NullMarked
package uk.safeguarding.contactsandreferrals.child;

import org.jspecify.annotations.NullMarked;
