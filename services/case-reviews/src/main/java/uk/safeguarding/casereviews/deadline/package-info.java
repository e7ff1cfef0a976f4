/** Deadlines as the events tell them. */
@NullMarked
package uk.safeguarding.casereviews.deadline;

import org.jspecify.annotations.NullMarked;
