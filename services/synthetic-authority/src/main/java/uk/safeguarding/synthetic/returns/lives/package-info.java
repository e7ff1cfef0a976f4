/** What the requests so far say of each child: the records that returns are written from. */
@NullMarked
package uk.safeguarding.synthetic.returns.lives;

import org.jspecify.annotations.NullMarked;
