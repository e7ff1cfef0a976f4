package uk.safeguarding.platform.vault;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.platform.vault.tables.VaultTables;

/** Forgetting a child for good. */
record Erasures(OpenVault vault) {

  void erase(ChildRef child) {
    if (vault.find(child) != null) {
      vault.parts(vault.lock(child).child()).reversed().forEach(this::erasePart);
    }
  }

  private void erasePart(ChildRef part) {
    VaultTables tables = vault.tables();
    tables.children().lock(part);
    // The key goes before the ledger knows: from then on nobody sees it, to delete it either.
    tables.keys().delete(part);
    tables.children().delete(part);
    tables.erasures().add(part);
  }
}
