/**
 * The identity vault: makes the random reference of each child once, and is the only place that
 * knows whom a reference means. It is reached through {@link
 * uk.safeguarding.platform.vault.IdentityVault} and nothing else.
 */
@NullMarked
package uk.safeguarding.platform.vault;

import org.jspecify.annotations.NullMarked;
