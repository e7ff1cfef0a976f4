package uk.safeguarding.platform.vault.tables;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.safeguarding.kernel.ChildRef;

/** The sealed links of adopted children, which ordinary work does not see. */
public final class AdoptionRows {

  private final JdbcClient sql;
  private final Naming naming;

  AdoptionRows(JdbcClient sql, Naming naming) {
    this.sql = sql;
    this.naming = naming;
  }

  public void insert(ChildRef adopted, byte[] before) {
    naming.child(adopted);
    sql.sql("insert into identity_vault.adoption (child, before) values (?, ?)")
        .params(adopted.value(), before)
        .update();
  }

  /** Writes down who reads it and why, then answers the sealed link; null when there is none. */
  public byte @Nullable [] read(ChildRef adopted, String username, String purpose) {
    naming.child(adopted);
    naming.purpose(Purpose.RESTRICTED_ACCESS);
    sql.sql(
            """
            insert into identity_vault.restricted_access (child, username, purpose)
            values (?, ?, ?)
            """)
        .params(adopted.value(), username, purpose)
        .update();
    return sql.sql("select before from identity_vault.adoption where child = ?")
        .param(adopted.value())
        .query((row, _) -> row.getBytes(1))
        .optional()
        .orElse(null);
  }
}
