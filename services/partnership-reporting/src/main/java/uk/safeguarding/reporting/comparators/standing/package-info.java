/** Where an area stands among others in one year, and our own figure beside what it published. */
@NullMarked
package uk.safeguarding.reporting.comparators.standing;

import org.jspecify.annotations.NullMarked;
