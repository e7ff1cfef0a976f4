/** What each indicator means: data files, one per indicator, and the catalogue that checks them. */
@NullMarked
package uk.safeguarding.reporting.indicators;

import org.jspecify.annotations.NullMarked;
