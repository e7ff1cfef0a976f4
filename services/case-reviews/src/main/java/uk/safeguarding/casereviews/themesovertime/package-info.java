/** Which themes the reviews of a quarter and of a year brought to light. */
@NullMarked
package uk.safeguarding.casereviews.themesovertime;

import org.jspecify.annotations.NullMarked;
