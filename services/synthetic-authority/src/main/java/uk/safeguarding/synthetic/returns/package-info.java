/** The invented authority's returns as files: the same lives, read from the same requests. */
@NullMarked
package uk.safeguarding.synthetic.returns;

import org.jspecify.annotations.NullMarked;
