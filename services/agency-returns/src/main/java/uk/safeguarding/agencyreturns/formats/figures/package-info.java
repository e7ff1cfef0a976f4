/** What the formats of figures share: refs, figures, periods, headings and commentary in cells. */
@NullMarked
package uk.safeguarding.agencyreturns.formats.figures;

import org.jspecify.annotations.NullMarked;
