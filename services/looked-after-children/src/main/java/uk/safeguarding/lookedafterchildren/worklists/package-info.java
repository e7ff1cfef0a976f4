/** What the teams for looked-after children and care leavers have to do next. */
@NullMarked
package uk.safeguarding.lookedafterchildren.worklists;

import org.jspecify.annotations.NullMarked;
