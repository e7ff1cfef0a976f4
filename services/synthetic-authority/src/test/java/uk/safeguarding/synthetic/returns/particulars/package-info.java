/** What no request carries. */
@org.jspecify.annotations.NullMarked
package uk.safeguarding.synthetic.returns.particulars;
