/** How a real PostgreSQL is unpacked, initialised, started, recognised and stopped. */
@NullMarked
package uk.safeguarding.standalone.embedded.postgres;

import org.jspecify.annotations.NullMarked;
