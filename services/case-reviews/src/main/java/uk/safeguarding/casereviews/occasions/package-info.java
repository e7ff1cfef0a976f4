/** What happens more than once under a record. */
@NullMarked
package uk.safeguarding.casereviews.occasions;

import org.jspecify.annotations.NullMarked;
