/**
 * What only a real browser can tell: reading, reflow, focus, colours, and pages without scripts.
 */
@NullMarked
package uk.safeguarding.standalone.browser;

import org.jspecify.annotations.NullMarked;
