/** The codes of the care leavers part of return SSDA903, and when each is in force. */
@NullMarked
package uk.safeguarding.lookedafterchildren.careleaver.codes;

import org.jspecify.annotations.NullMarked;
