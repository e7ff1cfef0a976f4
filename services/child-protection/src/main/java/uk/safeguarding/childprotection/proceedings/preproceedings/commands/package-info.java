/** What may be asked of pre-proceedings. */
@NullMarked
package uk.safeguarding.childprotection.proceedings.preproceedings.commands;

import org.jspecify.annotations.NullMarked;
