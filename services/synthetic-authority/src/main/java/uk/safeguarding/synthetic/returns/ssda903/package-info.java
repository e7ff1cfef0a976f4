/** The looked-after children return (SSDA903) of a year, one class for each of its tables. */
@NullMarked
package uk.safeguarding.synthetic.returns.ssda903;

import org.jspecify.annotations.NullMarked;
