/** Which agencies were there. */
@NullMarked
package uk.safeguarding.childprotection.attendance;

import org.jspecify.annotations.NullMarked;
