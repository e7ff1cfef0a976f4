/** Figures, judgements and times as people read them. */
@NullMarked
package uk.safeguarding.reporting.printed;

import org.jspecify.annotations.NullMarked;
