/** Commentary that does not belong to its figures, or contradicts them. */
@NullMarked
package uk.safeguarding.reporting.faults.commentary;

import org.jspecify.annotations.NullMarked;
