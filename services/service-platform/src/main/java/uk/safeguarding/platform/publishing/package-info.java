/** From a service's event store to its topic on Kafka. */
@NullMarked
package uk.safeguarding.platform.publishing;

import org.jspecify.annotations.NullMarked;
