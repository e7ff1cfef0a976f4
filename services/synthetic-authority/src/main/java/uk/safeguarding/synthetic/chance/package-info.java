/** Randomness that the seed and the name of a stream decide, and the parameters. */
@NullMarked
package uk.safeguarding.synthetic.chance;

import org.jspecify.annotations.NullMarked;
