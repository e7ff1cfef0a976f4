/** The page of what is behind a counted figure. */
@NullMarked
package uk.safeguarding.reporting.traced.page;

import org.jspecify.annotations.NullMarked;
