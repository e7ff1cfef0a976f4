/** Telling an open page that there are new figures. */
@NullMarked
package uk.safeguarding.reporting.live;

import org.jspecify.annotations.NullMarked;
