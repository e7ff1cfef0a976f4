/** Reviews of looked-after children. */
@NullMarked
package uk.safeguarding.lookedafterchildren.periodofcare.reviews;

import org.jspecify.annotations.NullMarked;
