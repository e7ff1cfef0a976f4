/** What has happened to a strengths and difficulties questionnaire. */
@NullMarked
package uk.safeguarding.lookedafterchildren.strengthsanddifficulties.events;

import org.jspecify.annotations.NullMarked;
