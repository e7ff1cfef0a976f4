/** What was asked of an agency, what it answered and what became of it. */
@NullMarked
package uk.safeguarding.casereviews.recommendationsbyagency;

import org.jspecify.annotations.NullMarked;
