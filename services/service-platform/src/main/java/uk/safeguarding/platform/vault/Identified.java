package uk.safeguarding.platform.vault;

import uk.safeguarding.kernel.ChildRef;

/**
 * The answer to an agency's identifier.
 *
 * @param child the reference; after a merge, the survivor's
 * @param identifiedAs the reference that the identifier was given when the agency first sent it:
 *     its records from then stay under it, whatever was merged since
 * @param isNew whether the vault made the reference just now
 * @param birthDiffers whether the vault holds another birth of this child than the one submitted;
 *     the vault's is not changed by it
 */
public record Identified(
    ChildRef child, ChildRef identifiedAs, boolean isNew, boolean birthDiffers) {}
