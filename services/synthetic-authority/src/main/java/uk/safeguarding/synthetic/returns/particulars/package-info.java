/** What no request carries and a return asks for, drawn from the seed and the child alone. */
@NullMarked
package uk.safeguarding.synthetic.returns.particulars;

import org.jspecify.annotations.NullMarked;
