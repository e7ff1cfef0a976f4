/** What every service answers the same way over HTTP. */
@NullMarked
package uk.safeguarding.platform.web;

import org.jspecify.annotations.NullMarked;
