/** The commands of ./safeguarding. */
@NullMarked
package uk.safeguarding.standalone.commandline;

import org.jspecify.annotations.NullMarked;
