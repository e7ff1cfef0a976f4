/** What has happened to a special guardianship. */
@NullMarked
package uk.safeguarding.lookedafterchildren.specialguardianship.events;

import org.jspecify.annotations.NullMarked;
