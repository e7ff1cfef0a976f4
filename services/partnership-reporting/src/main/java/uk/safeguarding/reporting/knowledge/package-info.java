/** All that the figures, their judgements and their remarks rest on, as known at one instant. */
@NullMarked
package uk.safeguarding.reporting.knowledge;

import org.jspecify.annotations.NullMarked;
