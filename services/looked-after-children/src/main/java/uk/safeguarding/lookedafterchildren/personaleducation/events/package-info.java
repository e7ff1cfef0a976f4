/** What has happened to a personal education plan. */
@NullMarked
package uk.safeguarding.lookedafterchildren.personaleducation.events;

import org.jspecify.annotations.NullMarked;
