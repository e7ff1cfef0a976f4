/**
 * Putting records over HTTP: the same again is no news, another content under one address is
 * refused.
 */
@NullMarked
package uk.safeguarding.platform.records;

import org.jspecify.annotations.NullMarked;
