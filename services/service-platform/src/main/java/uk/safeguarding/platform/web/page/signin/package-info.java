/** Signing in and out, and what strangers and the wrong roles are answered. */
@NullMarked
package uk.safeguarding.platform.web.page.signin;

import org.jspecify.annotations.NullMarked;
