/** What may be asked of a prospective adopter. */
@NullMarked
package uk.safeguarding.lookedafterchildren.adopter.commands;

import org.jspecify.annotations.NullMarked;
