/** What may be asked of a special guardianship. */
@NullMarked
package uk.safeguarding.lookedafterchildren.specialguardianship.commands;

import org.jspecify.annotations.NullMarked;
