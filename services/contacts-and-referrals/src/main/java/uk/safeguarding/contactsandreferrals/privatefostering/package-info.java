/**
 * A child who lives with neither parents nor close relatives by private arrangement, and the
 * council's visits.
 */
@NullMarked
package uk.safeguarding.contactsandreferrals.privatefostering;

import org.jspecify.annotations.NullMarked;
