/** Child and family assessments under section 17 of the Children Act 1989. */
@NullMarked
package uk.safeguarding.contactsandreferrals.assessment;

import org.jspecify.annotations.NullMarked;
