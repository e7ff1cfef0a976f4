/**
 * All subjects and totals at once, from nothing: each subject's messages together, each document
 * written once.
 */
@NullMarked
package uk.safeguarding.reporting.counted.bulk;

import org.jspecify.annotations.NullMarked;
