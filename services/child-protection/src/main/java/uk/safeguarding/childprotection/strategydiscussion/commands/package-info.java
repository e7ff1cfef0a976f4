/** What may be asked of a strategy discussion. */
@NullMarked
package uk.safeguarding.childprotection.strategydiscussion.commands;

import org.jspecify.annotations.NullMarked;
