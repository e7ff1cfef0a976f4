/** Contacts, referrals, assessments, plans for children in need, and the closing of cases. */
@NullMarked
package uk.safeguarding.synthetic.frontdoor;

import org.jspecify.annotations.NullMarked;
