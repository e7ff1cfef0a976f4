/** Counted at the front door and in early help. */
@NullMarked
package uk.safeguarding.reporting.facts.frontdoor;

import org.jspecify.annotations.NullMarked;
