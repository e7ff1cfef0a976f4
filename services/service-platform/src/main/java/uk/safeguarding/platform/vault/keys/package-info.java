/** The vault's keys and what is done with them; the JDK's own cryptography. */
@NullMarked
package uk.safeguarding.platform.vault.keys;

import org.jspecify.annotations.NullMarked;
