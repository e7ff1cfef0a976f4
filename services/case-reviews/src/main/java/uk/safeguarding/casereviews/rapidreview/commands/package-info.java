/** What can be asked of a rapid review. */
@NullMarked
package uk.safeguarding.casereviews.rapidreview.commands;

import org.jspecify.annotations.NullMarked;
