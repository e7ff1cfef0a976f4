/** One indicator over time, with its definitions. */
@NullMarked
package uk.safeguarding.reporting.series;

import org.jspecify.annotations.NullMarked;
