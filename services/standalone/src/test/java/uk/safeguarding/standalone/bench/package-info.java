/** Ratios of the platform's speed to that of the bare parts it stands on: {@code make bench}. */
@NullMarked
package uk.safeguarding.standalone.bench;

import org.jspecify.annotations.NullMarked;
