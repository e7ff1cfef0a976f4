/** Strengths and difficulties questionnaires: the score, or why there is none. */
@NullMarked
package uk.safeguarding.lookedafterchildren.strengthsanddifficulties;

import org.jspecify.annotations.NullMarked;
