/** Counted of young people who prepare to leave care, or have left it. */
@NullMarked
package uk.safeguarding.reporting.facts.leavingcare;

import org.jspecify.annotations.NullMarked;
