/** What is wrong with reported figures: checks that are pure functions of what is known. */
@NullMarked
package uk.safeguarding.reporting.faults;

import org.jspecify.annotations.NullMarked;
