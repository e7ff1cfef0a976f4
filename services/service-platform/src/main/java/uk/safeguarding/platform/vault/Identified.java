package uk.safeguarding.platform.vault;

import uk.safeguarding.kernel.ChildRef;

/**
 * The answer to an agency's identifier.
 *
 * @param child the reference; after a merge, the survivor's
 * @param isNew whether the vault made the reference just now
 * @param birthDiffers whether the vault holds another birth of this child than the one submitted;
 *     the vault's is not changed by it
 */
public record Identified(ChildRef child, boolean isNew, boolean birthDiffers) {}
