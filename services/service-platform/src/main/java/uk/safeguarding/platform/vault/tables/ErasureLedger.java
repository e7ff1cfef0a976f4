package uk.safeguarding.platform.vault.tables;

import org.springframework.jdbc.core.simple.JdbcClient;
import uk.safeguarding.kernel.ChildRef;

/** Which children were erased and when; only ever added to. */
public final class ErasureLedger {

  private final JdbcClient sql;
  private final Naming naming;

  ErasureLedger(JdbcClient sql, Naming naming) {
    this.sql = sql;
    this.naming = naming;
  }

  public void add(ChildRef child) {
    naming.child(child);
    sql.sql("insert into identity_erasures.erasure (child) values (?)")
        .param(child.value())
        .update();
  }

  /** Deletes what the ledger says is erased and a backup brought back; how many children. */
  public int replay() {
    naming.purpose(Purpose.REPLAY_ERASURES);
    return sql.sql(
            """
            with key as (delete from identity_keys.child_key returning child),
              record as (delete from identity_vault.child returning child)
            select count(*) from (select child from key union select child from record) erased
            """)
        .query(Integer.class)
        .single();
  }
}
