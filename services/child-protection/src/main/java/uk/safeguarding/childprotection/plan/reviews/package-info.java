/** Reviews of a plan. */
@NullMarked
package uk.safeguarding.childprotection.plan.reviews;

import org.jspecify.annotations.NullMarked;
