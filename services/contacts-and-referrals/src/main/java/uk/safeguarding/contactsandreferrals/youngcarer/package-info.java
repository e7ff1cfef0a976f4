/** A child who cares for another person: found, assessed, supported. */
@NullMarked
package uk.safeguarding.contactsandreferrals.youngcarer;

import org.jspecify.annotations.NullMarked;
