/** What has happened to a practice review. */
@NullMarked
package uk.safeguarding.casereviews.practicereview.events;

import org.jspecify.annotations.NullMarked;
