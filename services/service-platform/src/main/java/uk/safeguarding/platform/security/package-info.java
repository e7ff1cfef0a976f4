/** Who may do what: roles, the route table, and the filter chain that enforces it. */
@NullMarked
package uk.safeguarding.platform.security;

import org.jspecify.annotations.NullMarked;
