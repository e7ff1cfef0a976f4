/** What has happened to a serious incident. */
@NullMarked
package uk.safeguarding.casereviews.incident.events;

import org.jspecify.annotations.NullMarked;
