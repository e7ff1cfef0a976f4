/**
 * Reviews of cases: serious case reviews, local child safeguarding practice reviews, partnership
 * reviews.
 */
@NullMarked
package uk.safeguarding.casereviews.practicereview;

import org.jspecify.annotations.NullMarked;
