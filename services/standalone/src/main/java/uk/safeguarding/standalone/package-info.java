/** All services in one JVM on servers of their own, and the command line. */
@NullMarked
package uk.safeguarding.standalone;

import org.jspecify.annotations.NullMarked;
