/**
 * What the services have recorded of one subject, mostly a child, put together from their messages:
 * the same in whatever order the messages of different records arrive.
 */
@NullMarked
package uk.safeguarding.reporting.subjects;

import org.jspecify.annotations.NullMarked;
