/** Which of hundreds of addresses may be the one of a request. */
@NullMarked
package uk.safeguarding.platform.security.addresses;

import org.jspecify.annotations.NullMarked;
