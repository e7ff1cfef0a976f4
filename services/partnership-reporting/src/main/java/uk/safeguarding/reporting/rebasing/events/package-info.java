/** What has happened to an indicator's limits. */
@NullMarked
package uk.safeguarding.reporting.rebasing.events;

import org.jspecify.annotations.NullMarked;
