/** Children's ways through the services, as counts: what came before, and how often it changed. */
@NullMarked
package uk.safeguarding.reporting.journeys;

import org.jspecify.annotations.NullMarked;
