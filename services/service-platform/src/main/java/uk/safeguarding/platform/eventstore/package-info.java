/** A service's own event store: Axon on PostgreSQL, read without gaps. */
@NullMarked
package uk.safeguarding.platform.eventstore;

import org.jspecify.annotations.NullMarked;
