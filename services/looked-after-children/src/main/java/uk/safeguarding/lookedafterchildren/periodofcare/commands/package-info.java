/** What may be asked of a period of care. */
@NullMarked
package uk.safeguarding.lookedafterchildren.periodofcare.commands;

import org.jspecify.annotations.NullMarked;
