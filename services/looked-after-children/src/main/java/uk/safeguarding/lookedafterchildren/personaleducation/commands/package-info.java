/** What may be asked of a personal education plan. */
@NullMarked
package uk.safeguarding.lookedafterchildren.personaleducation.commands;

import org.jspecify.annotations.NullMarked;
