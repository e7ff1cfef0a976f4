/** What those who review cases have to do next. */
@NullMarked
package uk.safeguarding.casereviews.worklists;

import org.jspecify.annotations.NullMarked;
