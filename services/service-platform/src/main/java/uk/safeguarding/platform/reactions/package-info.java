/** What a service does of itself when another service's message arrives. */
@NullMarked
package uk.safeguarding.platform.reactions;

import org.jspecify.annotations.NullMarked;
