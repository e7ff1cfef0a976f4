package uk.safeguarding.platform.vault;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.platform.vault.keys.ChildKeyWrapping;
import uk.safeguarding.platform.vault.keys.VaultKeys;
import uk.safeguarding.platform.vault.tables.VaultTables;
import uk.safeguarding.platform.vault.tables.VaultTransactions;

/** The vault on its tables; nothing of it can be asked before the erasure ledger was applied. */
final class PostgresVault implements IdentityVault {

  private final VaultTransactions transactions;
  private final VaultKeys keys;

  private PostgresVault(VaultTransactions transactions, VaultKeys keys) {
    this.transactions = transactions;
    this.keys = keys;
  }

  /**
   * Opens it with the keys that belong to it.
   *
   * @throws IllegalStateException when its rows are under keys that are not at hand
   */
  static PostgresVault open(DataSource application, VaultKeys keys) {
    var vault = new PostgresVault(new VaultTransactions(application), keys);
    vault.keyChanges().check();
    vault.replayErasures();
    return vault;
  }

  @Override
  public Identified identify(LocalIdentifier identifier, Birth birth) {
    return transactions.of(tables -> identifying(tables).identify(identifier, birth));
  }

  @Override
  public @Nullable ChildRef known(LocalIdentifier identifier) {
    return transactions.of(tables -> identifying(tables).known(identifier));
  }

  @Override
  public @Nullable ProtectedChild find(ChildRef child) {
    return transactions.of(tables -> identifying(tables).find(child));
  }

  @Override
  public @Nullable Integer ageOn(ChildRef child, LocalDate day) {
    return asked(vault -> new Births(vault).ageOn(child, day));
  }

  @Override
  public SortedMap<Integer, Month> ageMilestones(ChildRef child) {
    return asked(vault -> new Births(vault).milestones(child));
  }

  @Override
  public @Nullable String localIdentifier(ChildRef child, String agency) {
    return transactions.of(tables -> identifying(tables).of(child, agency));
  }

  @Override
  public void born(ChildRef child, LocalDate dateOfBirth) {
    run(tables -> new Births(open(tables)).born(child, dateOfBirth));
  }

  @Override
  public void correctDateOfBirth(ChildRef child, LocalDate dateOfBirth) {
    run(tables -> new Births(open(tables)).correct(child, dateOfBirth));
  }

  @Override
  public void addIdentifier(ChildRef child, LocalIdentifier identifier) {
    run(tables -> identifying(tables).add(child, identifier));
  }

  @Override
  public void merge(ChildRef survivor, ChildRef other) {
    run(tables -> new Merges(tables).merge(survivor, other));
  }

  @Override
  public void separate(ChildRef other) {
    run(tables -> new Merges(tables).separate(other));
  }

  @Override
  public ChildRef adopt(ChildRef child) {
    return opened(vault -> new Adoptions(vault).adopt(child));
  }

  @Override
  public @Nullable ChildRef beforeAdoption(ChildRef adopted, RestrictedAccess access) {
    return opened(vault -> new Adoptions(vault).before(adopted, access));
  }

  @Override
  public void erase(ChildRef child) {
    run(tables -> new Erasures(open(tables)).erase(child));
  }

  @Override
  public int replayErasures() {
    return transactions.of(tables -> tables.erasures().replay());
  }

  @Override
  public int reindex() {
    return keyChanges().reindex();
  }

  @Override
  public int rewrap() {
    return keyChanges().rewrap();
  }

  private KeyChanges keyChanges() {
    return new KeyChanges(transactions, keys);
  }

  private OpenVault open(VaultTables tables) {
    return new OpenVault(tables, new ChildKeyWrapping(keys.master()));
  }

  private Identifying identifying(VaultTables tables) {
    return new Identifying(open(tables), keys.index());
  }

  private <T extends @Nullable Object> T asked(Function<OpenVault, T> question) {
    return transactions.question(tables -> question.apply(open(tables)));
  }

  private <T extends @Nullable Object> T opened(Function<OpenVault, T> question) {
    return transactions.of(tables -> question.apply(open(tables)));
  }

  private void run(Consumer<VaultTables> change) {
    transactions.of(
        tables -> {
          change.accept(tables);
          return true;
        });
  }
}
