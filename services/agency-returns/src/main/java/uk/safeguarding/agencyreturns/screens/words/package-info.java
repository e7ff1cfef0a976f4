/** Words that the pages of returns share: states as tags, times in London, periods. */
@NullMarked
package uk.safeguarding.agencyreturns.screens.words;

import org.jspecify.annotations.NullMarked;
