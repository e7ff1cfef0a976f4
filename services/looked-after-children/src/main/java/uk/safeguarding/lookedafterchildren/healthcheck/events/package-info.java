/** What has happened to a health check. */
@NullMarked
package uk.safeguarding.lookedafterchildren.healthcheck.events;

import org.jspecify.annotations.NullMarked;
