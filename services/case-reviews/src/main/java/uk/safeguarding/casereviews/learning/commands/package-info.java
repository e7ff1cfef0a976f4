/** What can be asked of a learning product. */
@NullMarked
package uk.safeguarding.casereviews.learning.commands;

import org.jspecify.annotations.NullMarked;
