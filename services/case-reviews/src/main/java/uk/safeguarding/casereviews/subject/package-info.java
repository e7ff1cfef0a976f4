/** Whom or what an event of a case review is about. */
@NullMarked
package uk.safeguarding.casereviews.subject;

import org.jspecify.annotations.NullMarked;
