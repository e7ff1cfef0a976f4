/**
 * The period of care: the time for which a child is looked after, with its episodes, visits and
 * reviews.
 */
@NullMarked
package uk.safeguarding.lookedafterchildren.periodofcare;

import org.jspecify.annotations.NullMarked;
