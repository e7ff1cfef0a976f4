/** What can be decided about a case. */
@NullMarked
package uk.safeguarding.casereviews.decision;

import org.jspecify.annotations.NullMarked;
