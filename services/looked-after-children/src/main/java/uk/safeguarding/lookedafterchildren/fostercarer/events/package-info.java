/** What has happened to a foster carer of the council's own. */
@NullMarked
package uk.safeguarding.lookedafterchildren.fostercarer.events;

import org.jspecify.annotations.NullMarked;
