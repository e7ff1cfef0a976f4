/** What can be asked of a recommendation. */
@NullMarked
package uk.safeguarding.casereviews.recommendation.commands;

import org.jspecify.annotations.NullMarked;
