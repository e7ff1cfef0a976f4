/**
 * The review of a child's death (Children Act 2004, sections 16M to 16P), from its notification to
 * the panel's completion.
 */
@NullMarked
package uk.safeguarding.casereviews.childdeath;

import org.jspecify.annotations.NullMarked;
