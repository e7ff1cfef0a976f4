package uk.safeguarding.platform.vault.tables;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The vault's tables in one transaction, which sees only the rows of what it names. */
public final class VaultTables {

  private final ChildRows children;
  private final IdentifierRows identifiers;
  private final KeyRows keys;
  private final KeysInUse keysInUse;
  private final AdoptionRows adoptions;
  private final ErasureLedger erasures;

  VaultTables(JdbcClient sql, JdbcOperations atOnce) {
    var naming = new Naming(sql);
    children = new ChildRows(sql, atOnce, naming);
    identifiers = new IdentifierRows(sql, naming);
    keys = new KeyRows(sql, naming);
    keysInUse = new KeysInUse(sql, naming);
    adoptions = new AdoptionRows(sql, naming);
    erasures = new ErasureLedger(sql, naming);
  }

  public ChildRows children() {
    return children;
  }

  public IdentifierRows identifiers() {
    return identifiers;
  }

  public KeyRows keys() {
    return keys;
  }

  public KeysInUse keysInUse() {
    return keysInUse;
  }

  public AdoptionRows adoptions() {
    return adoptions;
  }

  public ErasureLedger erasures() {
    return erasures;
  }
}
