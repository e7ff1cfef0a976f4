/** Files read tolerantly into tables of text cells, saying what was assumed. */
@NullMarked
package uk.safeguarding.agencyreturns.formats.tables;

import org.jspecify.annotations.NullMarked;
