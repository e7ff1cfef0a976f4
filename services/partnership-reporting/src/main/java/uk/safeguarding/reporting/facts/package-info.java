/**
 * What is counted: a set of facts that follows from what is known of a subject, and from nothing
 * else. A change of the record takes the old facts away and brings the new ones.
 */
@NullMarked
package uk.safeguarding.reporting.facts;

import org.jspecify.annotations.NullMarked;
