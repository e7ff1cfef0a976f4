package uk.safeguarding.platform.vault;

import static uk.safeguarding.platform.vault.tables.KeysInUse.Name.INDEX;
import static uk.safeguarding.platform.vault.tables.KeysInUse.Name.MASTER;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.platform.vault.keys.ChildKeyWrapping;
import uk.safeguarding.platform.vault.keys.KeyRing;
import uk.safeguarding.platform.vault.keys.VaultKey;
import uk.safeguarding.platform.vault.keys.VaultKeys;
import uk.safeguarding.platform.vault.tables.IdentifierRows.IdentifierRow;
import uk.safeguarding.platform.vault.tables.KeyRows.KeyRow;
import uk.safeguarding.platform.vault.tables.KeysInUse;
import uk.safeguarding.platform.vault.tables.VaultTables;
import uk.safeguarding.platform.vault.tables.VaultTransactions;

/** From an older key to the current one, some rows in each transaction. */
record KeyChanges(VaultTransactions transactions, VaultKeys keys) {

  private static final int ROWS = 100;

  /** The first start of all writes down which keys there are; a later one must know them. */
  void check() {
    check(INDEX, keys.index());
    check(MASTER, keys.master());
  }

  private void check(KeysInUse.Name name, KeyRing ring) {
    transactions.of(
        tables -> {
          tables.keysInUse().useFirst(name, ring.current().version());
          return ring.version(tables.keysInUse().held(name));
        });
  }

  int reindex() {
    use(INDEX, keys.index());
    String version = keys.index().current().version();
    return this.<IdentifierRow>eachBatch(
        (tables, last) ->
            tables.identifiers().notUnder(version, last == null ? 0 : last.place(), ROWS),
        this::reindex);
  }

  private void reindex(VaultTables tables, IdentifierRow row) {
    var vault = new OpenVault(tables, new ChildKeyWrapping(keys.master()));
    LocalIdentifier identifier = vault.sealed(row.child()).openIdentifier(row.sealed());
    VaultKey current = keys.index().current();
    tables.identifiers().reindex(row, Identifying.index(current, identifier), current.version());
  }

  int rewrap() {
    use(MASTER, keys.master());
    String version = keys.master().current().version();
    return this.<KeyRow>eachBatch(
        (tables, last) -> tables.keys().notUnder(version, last == null ? null : last.child(), ROWS),
        this::rewrap);
  }

  private void rewrap(VaultTables tables, KeyRow row) {
    var wrapping = new ChildKeyWrapping(keys.master());
    ChildRef child = row.child();
    tables.keys().rewrap(child, wrapping.wrap(child, wrapping.unwrap(child, row.wrapped())));
  }

  private void use(KeysInUse.Name name, KeyRing ring) {
    transactions.of(
        tables -> {
          tables.keysInUse().use(name, ring.current().version());
          return name;
        });
  }

  private interface Rows<R> {
    List<R> after(VaultTables tables, @Nullable R last);
  }

  private <R> int eachBatch(Rows<R> rows, BiConsumer<VaultTables, R> change) {
    int changed = 0;
    List<R> batch = batch(rows, null, change);
    while (!batch.isEmpty()) {
      changed += batch.size();
      batch = batch(rows, batch.getLast(), change);
    }
    return changed;
  }

  private <R> List<R> batch(Rows<R> rows, @Nullable R last, BiConsumer<VaultTables, R> change) {
    return transactions.of(
        tables -> {
          List<R> batch = rows.after(tables, last);
          batch.forEach(row -> change.accept(tables, row));
          return batch;
        });
  }
}
