/** Texts that concern no single child. */
@NullMarked
package uk.safeguarding.casereviews.wording;

import org.jspecify.annotations.NullMarked;
