/** Many requests in one: a night's records of an agency's system, each answered by itself. */
@NullMarked
package uk.safeguarding.platform.batch;

import org.jspecify.annotations.NullMarked;
