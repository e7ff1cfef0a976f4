/** What may be asked of a period. */
@NullMarked
package uk.safeguarding.reporting.closing.commands;

import org.jspecify.annotations.NullMarked;
