/**
 * The fold of the log into subjects and totals. Subjects are the only primary state: whatever is
 * written of the totals follows from them and from the moments of the log that it is about.
 */
@NullMarked
package uk.safeguarding.reporting.counted.fold;

import org.jspecify.annotations.NullMarked;
