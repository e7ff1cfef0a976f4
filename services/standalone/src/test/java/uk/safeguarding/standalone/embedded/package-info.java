@NullMarked
package uk.safeguarding.standalone.embedded;

import org.jspecify.annotations.NullMarked;
