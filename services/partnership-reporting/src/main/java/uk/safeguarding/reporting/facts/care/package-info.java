/** Counted of children in care and of foster carers. */
@NullMarked
package uk.safeguarding.reporting.facts.care;

import org.jspecify.annotations.NullMarked;
