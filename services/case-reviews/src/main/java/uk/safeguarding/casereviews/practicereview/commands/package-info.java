/** What can be asked of a practice review. */
@NullMarked
package uk.safeguarding.casereviews.practicereview.commands;

import org.jspecify.annotations.NullMarked;
