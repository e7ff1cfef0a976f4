/** Closing: the business unit's statement that a period's figures are final. */
@NullMarked
package uk.safeguarding.reporting.closing;

import org.jspecify.annotations.NullMarked;
