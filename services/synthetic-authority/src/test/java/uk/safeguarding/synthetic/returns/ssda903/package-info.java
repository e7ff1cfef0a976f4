/** The looked-after children return of a short run. */
@org.jspecify.annotations.NullMarked
package uk.safeguarding.synthetic.returns.ssda903;
