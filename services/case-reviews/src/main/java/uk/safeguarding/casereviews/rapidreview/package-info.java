/** Rapid reviews: what is known at once of a serious incident, and what it asks for. */
@NullMarked
package uk.safeguarding.casereviews.rapidreview;

import org.jspecify.annotations.NullMarked;
