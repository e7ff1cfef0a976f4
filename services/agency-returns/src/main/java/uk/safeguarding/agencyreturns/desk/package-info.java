/** The submission desk: what an officer or a program brings, and the answer they take away. */
@NullMarked
package uk.safeguarding.agencyreturns.desk;

import org.jspecify.annotations.NullMarked;
