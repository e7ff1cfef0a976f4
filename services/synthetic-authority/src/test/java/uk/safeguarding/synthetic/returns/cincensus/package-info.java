/** The children in need census of a short run. */
@org.jspecify.annotations.NullMarked
package uk.safeguarding.synthetic.returns.cincensus;
