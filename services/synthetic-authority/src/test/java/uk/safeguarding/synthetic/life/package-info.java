@NullMarked
package uk.safeguarding.synthetic.life;

import org.jspecify.annotations.NullMarked;
