/** What has happened to a substance misuse problem. */
@NullMarked
package uk.safeguarding.lookedafterchildren.substancemisuse.events;

import org.jspecify.annotations.NullMarked;
