/** An invented authority: children who live through the services' commands. */
@NullMarked
package uk.safeguarding.synthetic;

import org.jspecify.annotations.NullMarked;
