/** Local accounts of the evaluation build, and the brake on guessing their passwords. */
@NullMarked
package uk.safeguarding.platform.security.accounts;

import org.jspecify.annotations.NullMarked;
