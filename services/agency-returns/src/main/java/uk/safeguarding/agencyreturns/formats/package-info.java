/** What agencies' files look like, read tolerantly into tables and strictly into meaning. */
@NullMarked
package uk.safeguarding.agencyreturns.formats;

import org.jspecify.annotations.NullMarked;
