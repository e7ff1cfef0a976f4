/** What may be asked of a health check. */
@NullMarked
package uk.safeguarding.lookedafterchildren.healthcheck.commands;

import org.jspecify.annotations.NullMarked;
