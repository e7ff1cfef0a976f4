/** Pre-proceedings and care proceedings of one child. */
@NullMarked
package uk.safeguarding.childprotection.proceedings;

import org.jspecify.annotations.NullMarked;
