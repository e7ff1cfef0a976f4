/** What has happened to the education of a looked-after child. */
@NullMarked
package uk.safeguarding.lookedafterchildren.education.events;

import org.jspecify.annotations.NullMarked;
