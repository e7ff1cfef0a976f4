/** What the other services are told of returns. */
@NullMarked
package uk.safeguarding.agencyreturns.published;

import org.jspecify.annotations.NullMarked;
