/** What the agencies owe: due dates as data, and what has come in against them. */
@NullMarked
package uk.safeguarding.agencyreturns.due;

import org.jspecify.annotations.NullMarked;
