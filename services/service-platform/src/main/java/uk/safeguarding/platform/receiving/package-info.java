/** From other services' topics to a service's own log. */
@NullMarked
package uk.safeguarding.platform.receiving;

import org.jspecify.annotations.NullMarked;
