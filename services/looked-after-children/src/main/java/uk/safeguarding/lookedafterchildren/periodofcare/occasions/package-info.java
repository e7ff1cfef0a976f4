/** What happens again and again within a period of care. */
@NullMarked
package uk.safeguarding.lookedafterchildren.periodofcare.occasions;

import org.jspecify.annotations.NullMarked;
