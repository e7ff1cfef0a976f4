/** What the figures and signals say in plain words; every number comes from the assessment. */
@NullMarked
package uk.safeguarding.reporting.signals.sentences;

import org.jspecify.annotations.NullMarked;
