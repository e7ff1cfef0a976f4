/** The servers a single machine needs, run durably inside the platform's data directory. */
@NullMarked
package uk.safeguarding.standalone.embedded;

import org.jspecify.annotations.NullMarked;
