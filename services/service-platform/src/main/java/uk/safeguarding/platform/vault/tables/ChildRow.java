package uk.safeguarding.platform.vault.tables;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;

/**
 * A child's row.
 *
 * @param birth sealed
 * @param mergedInto the child that it turned out to be; null while it is one of its own
 */
@SuppressWarnings("ArrayRecordComponent") // A row on its way; nobody compares two.
public record ChildRow(ChildRef child, byte[] birth, @Nullable ChildRef mergedInto) {}
