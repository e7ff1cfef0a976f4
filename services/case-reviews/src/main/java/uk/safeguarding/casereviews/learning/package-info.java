/** What is made of a review so that others learn from it, and whom it reached. */
@NullMarked
package uk.safeguarding.casereviews.learning;

import org.jspecify.annotations.NullMarked;
