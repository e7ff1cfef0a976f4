/** What may be asked of the review of a child's death. */
@NullMarked
package uk.safeguarding.casereviews.childdeath.commands;

import org.jspecify.annotations.NullMarked;
