/** Families and their children, and where each child stands. */
@NullMarked
package uk.safeguarding.synthetic.life;

import org.jspecify.annotations.NullMarked;
