/**
 * Every indicator counted a second time, in SQL and straight from the recorded messages: written
 * from the definitions alone, so that the platform's own counting can be wrong and be found out.
 */
@NullMarked
package uk.safeguarding.standalone.recomputation;

import org.jspecify.annotations.NullMarked;
