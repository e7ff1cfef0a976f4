/** One JVM, one port, one application context per service. */
@NullMarked
package uk.safeguarding.platform.host;

import org.jspecify.annotations.NullMarked;
