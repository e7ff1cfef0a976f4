/** What may be asked of a foster carer of the council's own. */
@NullMarked
package uk.safeguarding.lookedafterchildren.fostercarer.commands;

import org.jspecify.annotations.NullMarked;
