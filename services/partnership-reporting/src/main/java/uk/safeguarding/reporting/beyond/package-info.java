/** The indicators that no row of the dataset holds, on one page. */
@NullMarked
package uk.safeguarding.reporting.beyond;

import org.jspecify.annotations.NullMarked;
