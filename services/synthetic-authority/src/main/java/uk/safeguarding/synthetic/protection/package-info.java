/** From the strategy discussion to the end of the child protection plan. */
@NullMarked
package uk.safeguarding.synthetic.protection;

import org.jspecify.annotations.NullMarked;
