/** Plain Java that every service speaks. */
@NullMarked
package uk.safeguarding.kernel;

import org.jspecify.annotations.NullMarked;
