/** Special guardianship of one child: assessment, support plan, order, and what became of it. */
@NullMarked
package uk.safeguarding.lookedafterchildren.specialguardianship;

import org.jspecify.annotations.NullMarked;
