/** What has happened in a period of care. */
@NullMarked
package uk.safeguarding.lookedafterchildren.periodofcare.events;

import org.jspecify.annotations.NullMarked;
