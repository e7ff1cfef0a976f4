/**
 * The service of record for the front door: who was worried about which child, and what followed.
 */
@NullMarked
package uk.safeguarding.contactsandreferrals;

import org.jspecify.annotations.NullMarked;
