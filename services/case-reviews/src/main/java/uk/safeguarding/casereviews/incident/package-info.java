/** Serious incidents, and whom the authority told of them. */
@NullMarked
package uk.safeguarding.casereviews.incident;

import org.jspecify.annotations.NullMarked;
