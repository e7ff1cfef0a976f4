/** Serious incidents, rapid and practice reviews, recommendations, learning, child deaths. */
@NullMarked
package uk.safeguarding.casereviews;

import org.jspecify.annotations.NullMarked;
