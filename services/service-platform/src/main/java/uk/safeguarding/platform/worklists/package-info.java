/** What a team has to do next, with the days that are left. */
@NullMarked
package uk.safeguarding.platform.worklists;

import org.jspecify.annotations.NullMarked;
