/** What has happened to a learning product. */
@NullMarked
package uk.safeguarding.casereviews.learning.events;

import org.jspecify.annotations.NullMarked;
