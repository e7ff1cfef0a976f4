/** Which category the law puts a young person into. */
@NullMarked
package uk.safeguarding.lookedafterchildren.careleaver.entitlement;

import org.jspecify.annotations.NullMarked;
