/** Ofsted's Annex A, one class for each of its lists. */
@NullMarked
package uk.safeguarding.synthetic.returns.annexa;

import org.jspecify.annotations.NullMarked;
