/** What may be asked of the plan of adoption for a child. */
@NullMarked
package uk.safeguarding.lookedafterchildren.adoption.commands;

import org.jspecify.annotations.NullMarked;
