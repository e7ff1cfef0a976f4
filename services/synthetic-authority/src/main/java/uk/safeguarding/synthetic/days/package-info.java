/** The calendar of the invented authority: what is still to happen on which day. */
@NullMarked
package uk.safeguarding.synthetic.days;

import org.jspecify.annotations.NullMarked;
