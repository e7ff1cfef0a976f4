/** Codes and days in words, as pages show them. */
@NullMarked
package uk.safeguarding.casereviews.printed;

import org.jspecify.annotations.NullMarked;
