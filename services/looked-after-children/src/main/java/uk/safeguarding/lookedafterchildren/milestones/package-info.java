/** What may be told of birthdays, and of days that are birthdays. */
@NullMarked
package uk.safeguarding.lookedafterchildren.milestones;

import org.jspecify.annotations.NullMarked;
