/** Which actions on recommendations are to be done, by whom, and which are late. */
@NullMarked
package uk.safeguarding.casereviews.actionsdue;

import org.jspecify.annotations.NullMarked;
