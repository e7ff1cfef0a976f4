/** What may be asked of care proceedings. */
@NullMarked
package uk.safeguarding.childprotection.proceedings.careproceedings.commands;

import org.jspecify.annotations.NullMarked;
