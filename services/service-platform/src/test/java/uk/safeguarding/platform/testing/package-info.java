/** What the tests of every service share; packed apart from the platform's own tests. */
@NullMarked
package uk.safeguarding.platform.testing;

import org.jspecify.annotations.NullMarked;
