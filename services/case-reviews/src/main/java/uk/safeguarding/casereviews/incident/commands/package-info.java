/** What can be asked of a serious incident. */
@NullMarked
package uk.safeguarding.casereviews.incident.commands;

import org.jspecify.annotations.NullMarked;
