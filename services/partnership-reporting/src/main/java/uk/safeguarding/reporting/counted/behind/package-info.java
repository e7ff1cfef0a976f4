/**
 * What is behind a count: who is counted, the records from which that follows, and the messages
 * that told of them. All of it is about single children.
 */
@NullMarked
package uk.safeguarding.reporting.counted.behind;

import org.jspecify.annotations.NullMarked;
