/** What may be asked of a temporary registration. */
@NullMarked
package uk.safeguarding.childprotection.temporaryregistration.commands;

import org.jspecify.annotations.NullMarked;
