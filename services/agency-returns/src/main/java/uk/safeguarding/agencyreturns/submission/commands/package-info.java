/** What can be asked of a return. */
@NullMarked
package uk.safeguarding.agencyreturns.submission.commands;

import org.jspecify.annotations.NullMarked;
