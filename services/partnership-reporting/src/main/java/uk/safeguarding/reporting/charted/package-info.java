/** Indicators as charts: which lines, marks and words a judged series is drawn with. */
@NullMarked
package uk.safeguarding.reporting.charted;

import org.jspecify.annotations.NullMarked;
