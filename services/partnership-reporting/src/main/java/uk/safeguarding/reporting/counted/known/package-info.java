/**
 * What is known of each subject: its records, and the facts that follow from them, each with the
 * time during which it was known.
 */
@NullMarked
package uk.safeguarding.reporting.counted.known;

import org.jspecify.annotations.NullMarked;
