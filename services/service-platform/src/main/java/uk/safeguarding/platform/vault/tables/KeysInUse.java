package uk.safeguarding.platform.vault.tables;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Under which keys the rows are written, so that every instance writes under the same. */
public final class KeysInUse {

  /** One of the vault's two keys. */
  public enum Name {
    INDEX("index", Purpose.REINDEX),
    MASTER("master", Purpose.REWRAP);

    private final String written;
    private final Purpose purpose;

    Name(String written, Purpose purpose) {
      this.written = written;
      this.purpose = purpose;
    }
  }

  private static final long LOCK = 0x7661756c746b6579L;

  private final JdbcClient sql;
  private final Naming naming;

  KeysInUse(JdbcClient sql, Naming naming) {
    this.sql = sql;
    this.naming = naming;
  }

  /** The version in use; it stays in use until this transaction ends. */
  public String held(Name name) {
    sql.sql("select pg_advisory_xact_lock_shared(?)").param(LOCK).query().listOfRows();
    return sql.sql("select version from identity_vault.key_in_use where name = ?")
        .param(name.written)
        .query(String.class)
        .single();
  }

  /** From this transaction's end on, everybody writes under this version. */
  public void use(Name name, String version) {
    sql.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().listOfRows();
    naming.purpose(name.purpose);
    sql.sql(
            """
            insert into identity_vault.key_in_use (name, version) values (?, ?)
            on conflict (name) do update set version = excluded.version
            """)
        .params(name.written, version)
        .update();
  }

  /** Writes down the very first version; a later one stays. */
  public void useFirst(Name name, String version) {
    naming.purpose(name.purpose);
    sql.sql(
            """
            insert into identity_vault.key_in_use (name, version) values (?, ?)
            on conflict (name) do nothing
            """)
        .params(name.written, version)
        .update();
  }
}
