/** Lag, rates and dead letters as Micrometer meters. */
@NullMarked
package uk.safeguarding.platform.metrics;

import org.jspecify.annotations.NullMarked;
