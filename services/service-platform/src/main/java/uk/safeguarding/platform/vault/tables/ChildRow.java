package uk.safeguarding.platform.vault.tables;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.platform.vault.keys.ChildKeyWrapping.Wrapped;

/**
 * A child's row.
 *
 * @param birth sealed
 * @param mergedInto the child that it turned out to be; null while it is one of its own
 * @param erased whether the erasure ledger says so
 * @param key its own, wrapped; null when it was destroyed
 */
@SuppressWarnings("ArrayRecordComponent") // A row on its way; nobody compares two.
public record ChildRow(
    ChildRef child,
    byte[] birth,
    @Nullable ChildRef mergedInto,
    boolean erased,
    @Nullable Wrapped key) {}
