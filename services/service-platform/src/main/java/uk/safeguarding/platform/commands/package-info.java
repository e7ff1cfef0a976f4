/** How a command reaches its aggregate, and what its caller learns. */
@NullMarked
package uk.safeguarding.platform.commands;

import org.jspecify.annotations.NullMarked;
