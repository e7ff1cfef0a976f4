/** What may be asked of a strengths and difficulties questionnaire. */
@NullMarked
package uk.safeguarding.lookedafterchildren.strengthsanddifficulties.commands;

import org.jspecify.annotations.NullMarked;
