/** What the agencies say about their figures, by indicator, period and author. */
@NullMarked
package uk.safeguarding.reporting.commentary;

import org.jspecify.annotations.NullMarked;
