/** What has happened in the review of a child's death. */
@NullMarked
package uk.safeguarding.casereviews.childdeath.events;

import org.jspecify.annotations.NullMarked;
