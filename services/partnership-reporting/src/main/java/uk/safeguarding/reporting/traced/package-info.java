/** What is behind a counted figure, for whoever may know: its counts, its changes, its records. */
@NullMarked
package uk.safeguarding.reporting.traced;

import org.jspecify.annotations.NullMarked;
