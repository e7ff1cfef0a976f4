/** The quarterly return: one row for each indicator and quarter. */
@NullMarked
package uk.safeguarding.agencyreturns.formats.quarterlyreturn;

import org.jspecify.annotations.NullMarked;
