/** Personal education plans: initiated, met about in each school term, graded, until care ends. */
@NullMarked
package uk.safeguarding.lookedafterchildren.personaleducation;

import org.jspecify.annotations.NullMarked;
