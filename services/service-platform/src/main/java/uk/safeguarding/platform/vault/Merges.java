package uk.safeguarding.platform.vault;

import java.util.stream.Stream;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.platform.vault.tables.ChildRow;
import uk.safeguarding.platform.vault.tables.VaultTables;

/** Two references for one child. Only a pointer is kept, so that nothing must be put back. */
record Merges(VaultTables tables) {

  void merge(ChildRef survivor, ChildRef other) {
    ChildRule.CHILD_IS_MERGED_WITH_ANOTHER.require(!survivor.equals(other));
    // Whoever merges the same two the other way round waits for the same one first.
    Stream.of(survivor, other)
        .sorted((one, two) -> one.value().compareTo(two.value()))
        .forEach(this::lock);
    ChildRow into = lock(survivor);
    ChildRow merged = lock(other);
    if (survivor.equals(merged.mergedInto())) {
      return;
    }
    ChildRule.CHILD_IS_MERGED_ONCE.require(
        into.mergedInto() == null && merged.mergedInto() == null);
    tables.children().setMergedInto(other, survivor);
  }

  void separate(ChildRef other) {
    ChildRule.ONLY_A_MERGED_CHILD_IS_SEPARATED.require(lock(other).mergedInto() != null);
    tables.children().setSeparate(other);
  }

  private ChildRow lock(ChildRef child) {
    ChildRow row = tables.children().lock(child);
    if (row == null) {
      throw ChildRule.unknown();
    }
    return row;
  }
}
