/**
 * The plan of adoption for one child: from the decision that the child should be placed for
 * adoption to the order, or to the reversal of the decision.
 */
@NullMarked
package uk.safeguarding.lookedafterchildren.adoption;

import org.jspecify.annotations.NullMarked;
