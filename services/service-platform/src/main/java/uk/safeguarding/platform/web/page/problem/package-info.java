/** Errors: the same problem as a page for people and as problem+json for programs. */
@NullMarked
package uk.safeguarding.platform.web.page.problem;

import org.jspecify.annotations.NullMarked;
