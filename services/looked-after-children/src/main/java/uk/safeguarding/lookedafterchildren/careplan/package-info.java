/** Care plans: prepared at the first placement, authorised, revised, until care ends. */
@NullMarked
package uk.safeguarding.lookedafterchildren.careplan;

import org.jspecify.annotations.NullMarked;
