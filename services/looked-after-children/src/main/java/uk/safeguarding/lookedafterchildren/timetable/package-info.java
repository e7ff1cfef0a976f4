/** What has to happen again and again while a record is open, and when it is due. */
@NullMarked
package uk.safeguarding.lookedafterchildren.timetable;

import org.jspecify.annotations.NullMarked;
