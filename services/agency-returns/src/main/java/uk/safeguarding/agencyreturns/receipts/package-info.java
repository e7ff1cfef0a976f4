/** What an agency holds in its hand: the receipt of each submission. */
@NullMarked
package uk.safeguarding.agencyreturns.receipts;

import org.jspecify.annotations.NullMarked;
