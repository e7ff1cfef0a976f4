/** What has happened to a recommendation. */
@NullMarked
package uk.safeguarding.casereviews.recommendation.events;

import org.jspecify.annotations.NullMarked;
