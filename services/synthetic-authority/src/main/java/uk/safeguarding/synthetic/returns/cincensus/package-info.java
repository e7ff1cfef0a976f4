/** The children in need census of a year, one class for each group of its elements. */
@NullMarked
package uk.safeguarding.synthetic.returns.cincensus;

import org.jspecify.annotations.NullMarked;
