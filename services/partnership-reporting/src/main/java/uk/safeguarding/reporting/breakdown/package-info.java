/** Counted figures by what their sources tell: the agency, the child's age and so on. */
@NullMarked
package uk.safeguarding.reporting.breakdown;

import org.jspecify.annotations.NullMarked;
