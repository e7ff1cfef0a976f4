/** Domestic abuse, exploitation, private fostering, allegations and young carers. */
@NullMarked
package uk.safeguarding.synthetic.harm;

import org.jspecify.annotations.NullMarked;
