/** One indicator on a page: what it says, how it went, what it means and where it comes from. */
@NullMarked
package uk.safeguarding.reporting.indicatorpage;

import org.jspecify.annotations.NullMarked;
