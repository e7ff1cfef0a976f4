/** What has happened to a health assessment. */
@NullMarked
package uk.safeguarding.lookedafterchildren.healthassessment.events;

import org.jspecify.annotations.NullMarked;
