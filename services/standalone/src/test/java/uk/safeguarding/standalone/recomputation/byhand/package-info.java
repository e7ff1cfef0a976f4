/** Small invented histories, and what they count to when a person works it out. */
@NullMarked
package uk.safeguarding.standalone.recomputation.byhand;

import org.jspecify.annotations.NullMarked;
