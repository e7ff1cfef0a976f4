/** The vault's rows: references, sealed bytes and blind indexes, and nothing that can be read. */
@NullMarked
package uk.safeguarding.platform.vault.tables;

import org.jspecify.annotations.NullMarked;
