/** The child protection plan, from the conference that decides on it to its end. */
@NullMarked
package uk.safeguarding.childprotection.plan;

import org.jspecify.annotations.NullMarked;
