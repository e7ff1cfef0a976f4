@NullMarked
package uk.safeguarding.synthetic.returns.lives;

import org.jspecify.annotations.NullMarked;
