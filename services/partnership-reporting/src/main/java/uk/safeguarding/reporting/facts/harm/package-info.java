/**
 * What is counted of harm at home and away from it: domestic abuse, and children who go missing.
 */
@NullMarked
package uk.safeguarding.reporting.facts.harm;

import org.jspecify.annotations.NullMarked;
