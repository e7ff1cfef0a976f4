/** The strategy discussion, in which the agencies decide whether an enquiry is needed. */
@NullMarked
package uk.safeguarding.childprotection.strategydiscussion;

import org.jspecify.annotations.NullMarked;
