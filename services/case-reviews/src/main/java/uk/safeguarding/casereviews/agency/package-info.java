/** The agencies that refer, answer, act and learn. */
@NullMarked
package uk.safeguarding.casereviews.agency;

import org.jspecify.annotations.NullMarked;
