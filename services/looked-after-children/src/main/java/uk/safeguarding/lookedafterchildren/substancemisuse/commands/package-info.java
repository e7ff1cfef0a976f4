/** What may be asked of a substance misuse problem. */
@NullMarked
package uk.safeguarding.lookedafterchildren.substancemisuse.commands;

import org.jspecify.annotations.NullMarked;
