/** The page from which the views of reviews and their learning are reached. */
@NullMarked
package uk.safeguarding.casereviews.learningviews;

import org.jspecify.annotations.NullMarked;
