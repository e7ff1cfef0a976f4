/** What has happened to a period. */
@NullMarked
package uk.safeguarding.reporting.closing.events;

import org.jspecify.annotations.NullMarked;
