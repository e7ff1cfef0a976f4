/** The yearly statutory return on deaths of children. */
@NullMarked
package uk.safeguarding.casereviews.childdeathreturn;

import org.jspecify.annotations.NullMarked;
