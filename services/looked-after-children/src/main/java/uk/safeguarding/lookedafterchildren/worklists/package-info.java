/** What the teams of looked-after children have to do next. */
@NullMarked
package uk.safeguarding.lookedafterchildren.worklists;

import org.jspecify.annotations.NullMarked;
