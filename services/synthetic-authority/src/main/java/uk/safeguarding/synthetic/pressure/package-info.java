/** What moves demand for weeks and months: seasons, school terms, slow common pressure. */
@NullMarked
package uk.safeguarding.synthetic.pressure;

import org.jspecify.annotations.NullMarked;
