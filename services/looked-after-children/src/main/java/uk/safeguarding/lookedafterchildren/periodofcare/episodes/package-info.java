/** Where and under which legal status a child is looked after, day by day. */
@NullMarked
package uk.safeguarding.lookedafterchildren.periodofcare.episodes;

import org.jspecify.annotations.NullMarked;
