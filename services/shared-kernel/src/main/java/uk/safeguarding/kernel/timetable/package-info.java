/** What has to happen again and again while a record is open, and when it is due. */
@NullMarked
package uk.safeguarding.kernel.timetable;

import org.jspecify.annotations.NullMarked;
