/** What agencies' returns look like: kinds of return, and what was found in the files of one. */
@NullMarked
package uk.safeguarding.agencyreturns.formats;

import org.jspecify.annotations.NullMarked;
