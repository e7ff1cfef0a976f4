/** The files of a short run, and where they are written. */
@org.jspecify.annotations.NullMarked
package uk.safeguarding.synthetic.returns;
