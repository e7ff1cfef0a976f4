/** What has happened to a rapid review. */
@NullMarked
package uk.safeguarding.casereviews.rapidreview.events;

import org.jspecify.annotations.NullMarked;
