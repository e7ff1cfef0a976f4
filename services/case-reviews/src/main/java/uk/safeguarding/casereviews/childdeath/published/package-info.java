/** What others are told of a child's death: enough to count it, too little to know whose it was. */
@NullMarked
package uk.safeguarding.casereviews.childdeath.published;

import org.jspecify.annotations.NullMarked;
