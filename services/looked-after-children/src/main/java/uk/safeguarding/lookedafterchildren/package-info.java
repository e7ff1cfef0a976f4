/** Periods of care, visits, reviews, plans, care leavers, foster carers, adoption. */
@NullMarked
package uk.safeguarding.lookedafterchildren;

import org.jspecify.annotations.NullMarked;
