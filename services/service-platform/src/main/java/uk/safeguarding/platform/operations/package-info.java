/** What an operator may do to the read models of a running platform. */
@NullMarked
package uk.safeguarding.platform.operations;

import org.jspecify.annotations.NullMarked;
