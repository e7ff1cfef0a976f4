/** Messages taken in: by the subject that has the record now, and where two turn out to be one. */
@NullMarked
package uk.safeguarding.reporting.counted.intake;

import org.jspecify.annotations.NullMarked;
