/**
 * A household that fosters for the council: from the enquiry over approval and its reviews to the
 * end.
 */
@NullMarked
package uk.safeguarding.lookedafterchildren.fostercarer;

import org.jspecify.annotations.NullMarked;
