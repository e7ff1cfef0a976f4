/** The authority as a whole: its services beside each other in one calendar. */
@NullMarked
package uk.safeguarding.synthetic.authority;

import org.jspecify.annotations.NullMarked;
