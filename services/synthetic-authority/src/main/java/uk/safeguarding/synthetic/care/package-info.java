/** Children looked after, from the first day to the last. */
@NullMarked
package uk.safeguarding.synthetic.care;

import org.jspecify.annotations.NullMarked;
