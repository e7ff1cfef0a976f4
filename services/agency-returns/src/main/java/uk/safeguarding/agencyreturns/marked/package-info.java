/** The submitted file given back with what is wrong written into it. */
@NullMarked
package uk.safeguarding.agencyreturns.marked;

import org.jspecify.annotations.NullMarked;
