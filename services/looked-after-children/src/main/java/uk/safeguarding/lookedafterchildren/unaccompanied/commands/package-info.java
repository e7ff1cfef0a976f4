/** What may be asked of the status of an unaccompanied asylum-seeking child. */
@NullMarked
package uk.safeguarding.lookedafterchildren.unaccompanied.commands;

import org.jspecify.annotations.NullMarked;
