/** Visits to looked-after children. */
@NullMarked
package uk.safeguarding.lookedafterchildren.periodofcare.visits;

import org.jspecify.annotations.NullMarked;
