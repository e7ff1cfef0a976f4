/** Visits to a child under a plan. */
@NullMarked
package uk.safeguarding.childprotection.plan.visits;

import org.jspecify.annotations.NullMarked;
