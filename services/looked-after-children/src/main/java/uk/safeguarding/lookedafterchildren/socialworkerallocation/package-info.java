/** Which social worker each child has had, from when to when, and why that changed. */
@NullMarked
package uk.safeguarding.lookedafterchildren.socialworkerallocation;

import org.jspecify.annotations.NullMarked;
