/** What agencies reported, every version of it with the time it became known. */
@NullMarked
package uk.safeguarding.reporting.reported;

import org.jspecify.annotations.NullMarked;
