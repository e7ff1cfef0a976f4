/** The page of a receipt: what is wrong, what was assumed, what changed. */
@NullMarked
package uk.safeguarding.agencyreturns.screens.receipt;

import org.jspecify.annotations.NullMarked;
