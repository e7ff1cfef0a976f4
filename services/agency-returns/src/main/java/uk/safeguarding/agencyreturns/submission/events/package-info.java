/** What has happened to a return; stored for ever, so this package never moves. */
@NullMarked
package uk.safeguarding.agencyreturns.submission.events;

import org.jspecify.annotations.NullMarked;
