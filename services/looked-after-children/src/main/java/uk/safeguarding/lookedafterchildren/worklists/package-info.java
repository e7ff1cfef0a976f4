/** What a team has to do next for children in care, their carers and their adopters. */
@NullMarked
package uk.safeguarding.lookedafterchildren.worklists;

import org.jspecify.annotations.NullMarked;
