/** What other areas published, by measure, area and year, and which indicator it compares with. */
@NullMarked
package uk.safeguarding.reporting.comparators;

import org.jspecify.annotations.NullMarked;
