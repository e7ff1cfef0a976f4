/**
 * How many facts there are: sums that follow from what is known of the subjects, kept with each
 * moment that changed them.
 */
@NullMarked
package uk.safeguarding.reporting.counted.totals;

import org.jspecify.annotations.NullMarked;
