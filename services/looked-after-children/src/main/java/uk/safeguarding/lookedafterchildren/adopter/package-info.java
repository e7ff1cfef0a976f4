/**
 * A household that asks to adopt: from the enquiry over the two stages and the approval to the
 * order, or until it leaves.
 */
@NullMarked
package uk.safeguarding.lookedafterchildren.adopter;

import org.jspecify.annotations.NullMarked;
