/** The partnership's monthly dataset: one row an indicator, one column a month. */
@NullMarked
package uk.safeguarding.agencyreturns.formats.monthlydataset;

import org.jspecify.annotations.NullMarked;
