/** The whole platform as a process, driven through HTTP, Kafka and signals. */
@NullMarked
package uk.safeguarding.standalone;

import org.jspecify.annotations.NullMarked;
