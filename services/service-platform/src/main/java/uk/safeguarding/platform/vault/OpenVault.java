package uk.safeguarding.platform.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.platform.vault.keys.ChildKeyWrapping;
import uk.safeguarding.platform.vault.keys.ChildKeyWrapping.Wrapped;
import uk.safeguarding.platform.vault.tables.ChildRow;
import uk.safeguarding.platform.vault.tables.LostRace;
import uk.safeguarding.platform.vault.tables.VaultTables;

/** The vault within one transaction: whom references mean, and the keys to what is kept. */
record OpenVault(VaultTables tables, ChildKeyWrapping wrapping) {

  /** The child that a reference means now, merges followed; null when unknown or erased. */
  @Nullable ChildRow find(ChildRef child) {
    ChildRow row = tables.children().read(child);
    while (row != null && row.mergedInto() != null) {
      row = tables.children().read(row.mergedInto());
    }
    return row != null && row.erased() ? null : row;
  }

  /**
   * The child that a reference means now.
   *
   * @throws uk.safeguarding.kernel.RuleBroken when the vault does not know the reference
   */
  ChildRow get(ChildRef child) {
    ChildRow row = find(child);
    if (row == null) {
      throw ChildRule.unknown();
    }
    return row;
  }

  /** The same, and nobody else changes it before this transaction ends. */
  ChildRow lock(ChildRef child) {
    ChildRow row = tables.children().lock(get(child).child());
    if (row == null || row.mergedInto() != null) {
      throw new LostRace();
    }
    return row;
  }

  /** A child and all that were merged into it, itself first. */
  List<ChildRef> parts(ChildRef child) {
    var parts = new ArrayList<ChildRef>(List.of(child));
    for (int next = 0; next < parts.size(); next++) {
      parts.addAll(tables.children().mergedInto(parts.get(next)));
    }
    return parts;
  }

  SealedValues sealed(ChildRef child) {
    return sealed(child, tables.keys().read(child));
  }

  private SealedValues sealed(ChildRef child, @Nullable Wrapped wrapped) {
    if (wrapped == null) {
      throw new IllegalStateException(
          "A child of the identity vault has no key, and the erasure ledger does not say that it"
              + " was erased. Restore the keys that belong to these data.");
    }
    return new SealedValues(child, wrapping.unwrap(child, wrapped));
  }

  Birth birth(ChildRow row) {
    return sealed(row.child(), row.key()).openBirth(row.birth());
  }

  /** Makes a reference, its key and its record. */
  SealedValues create(Birth birth) {
    var values = new SealedValues(new ChildRef(UUID.randomUUID()), wrapping.newKey());
    tables.keys().insert(values.child(), wrapping.wrap(values.child(), values.key()));
    tables.children().insert(values.child(), values.seal(birth));
    return values;
  }
}
