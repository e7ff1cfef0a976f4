/** What may be asked of an indicator's limits. */
@NullMarked
package uk.safeguarding.reporting.rebasing.commands;

import org.jspecify.annotations.NullMarked;
