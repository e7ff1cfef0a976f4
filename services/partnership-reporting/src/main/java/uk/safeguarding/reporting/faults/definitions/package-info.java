/** What a definition, its owner, comparators or targets leave open or contradict. */
@NullMarked
package uk.safeguarding.reporting.faults.definitions;

import org.jspecify.annotations.NullMarked;
