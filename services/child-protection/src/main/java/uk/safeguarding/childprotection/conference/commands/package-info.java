/** What may be asked of an initial child protection conference. */
@NullMarked
package uk.safeguarding.childprotection.conference.commands;

import org.jspecify.annotations.NullMarked;
