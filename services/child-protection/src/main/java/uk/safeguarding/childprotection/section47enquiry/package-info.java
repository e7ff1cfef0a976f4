/** The enquiry under section 47 of the Children Act 1989, from its start to its outcome. */
@NullMarked
package uk.safeguarding.childprotection.section47enquiry;

import org.jspecify.annotations.NullMarked;
