/** What the registers of reviews and of recommendations have alike. */
@NullMarked
package uk.safeguarding.casereviews.register;

import org.jspecify.annotations.NullMarked;
