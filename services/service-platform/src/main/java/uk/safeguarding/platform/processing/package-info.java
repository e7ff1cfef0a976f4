/** Axon's streaming processors, built the one way in which nothing is skipped. */
@NullMarked
package uk.safeguarding.platform.processing;

import org.jspecify.annotations.NullMarked;
