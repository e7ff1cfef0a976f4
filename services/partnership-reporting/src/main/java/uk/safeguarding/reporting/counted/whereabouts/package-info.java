/** Which subjects have facts of a count in a period: found without reading all that is known. */
@NullMarked
package uk.safeguarding.reporting.counted.whereabouts;

import org.jspecify.annotations.NullMarked;
