/** What a reader may wait for: has this write reached every read model? */
@NullMarked
package uk.safeguarding.platform.positions;

import org.jspecify.annotations.NullMarked;
