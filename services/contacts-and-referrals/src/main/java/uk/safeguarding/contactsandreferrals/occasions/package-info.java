/** What takes place again and again within one record: reviews, visits. */
@NullMarked
package uk.safeguarding.contactsandreferrals.occasions;

import org.jspecify.annotations.NullMarked;
