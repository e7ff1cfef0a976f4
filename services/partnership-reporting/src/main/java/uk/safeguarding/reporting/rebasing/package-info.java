/** Re-basing: a named person's statement, with a reason, that a chart's limits start anew. */
@NullMarked
package uk.safeguarding.reporting.rebasing;

import org.jspecify.annotations.NullMarked;
