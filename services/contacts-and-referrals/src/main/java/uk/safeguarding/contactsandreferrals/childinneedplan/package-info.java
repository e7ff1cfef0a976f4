/** Child in need plans under section 17 of the Children Act 1989: their reviews, visits and end. */
@NullMarked
package uk.safeguarding.contactsandreferrals.childinneedplan;

import org.jspecify.annotations.NullMarked;
