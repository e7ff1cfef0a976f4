/** What the business unit of the partnership has to do next. */
@NullMarked
package uk.safeguarding.casereviews.worklists;

import org.jspecify.annotations.NullMarked;
