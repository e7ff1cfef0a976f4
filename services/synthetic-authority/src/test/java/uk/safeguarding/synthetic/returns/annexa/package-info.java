/** Annex A of a short run. */
@org.jspecify.annotations.NullMarked
package uk.safeguarding.synthetic.returns.annexa;
