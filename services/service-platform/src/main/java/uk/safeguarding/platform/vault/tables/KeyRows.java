package uk.safeguarding.platform.vault.tables;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.platform.vault.keys.ChildKeyWrapping.Wrapped;

/** The wrapped keys of the children. */
public final class KeyRows {

  private final JdbcClient sql;
  private final Naming naming;

  KeyRows(JdbcClient sql, Naming naming) {
    this.sql = sql;
    this.naming = naming;
  }

  /** A child's key as it is kept. */
  public record KeyRow(ChildRef child, Wrapped wrapped) {}

  public void insert(ChildRef child, Wrapped key) {
    naming.child(child);
    sql.sql("insert into identity_keys.child_key (child, wrapped, master_key) values (?, ?, ?)")
        .params(child.value(), key.key(), key.master())
        .update();
  }

  /** Null when it was destroyed. */
  public @Nullable Wrapped read(ChildRef child) {
    naming.child(child);
    return sql.sql("select wrapped, master_key from identity_keys.child_key where child = ?")
        .param(child.value())
        .query((row, _) -> new Wrapped(row.getBytes(1), row.getString(2)))
        .optional()
        .orElse(null);
  }

  public void delete(ChildRef child) {
    naming.child(child);
    sql.sql("delete from identity_keys.child_key where child = ?").param(child.value()).update();
  }

  /** Some keys in the order of their children that another master key wraps, locked. */
  public List<KeyRow> notUnder(String master, @Nullable ChildRef after, int atMost) {
    naming.purpose(Purpose.REWRAP);
    return sql.sql(
            """
            select child, wrapped, master_key from identity_keys.child_key
            where child > ? and master_key <> ? order by child limit ? for update
            """)
        .params(after == null ? new UUID(0, 0) : after.value(), master, atMost)
        .query(
            (row, _) ->
                new KeyRow(
                    new ChildRef(row.getObject(1, UUID.class)),
                    new Wrapped(row.getBytes(2), row.getString(3))))
        .list();
  }

  public void rewrap(ChildRef child, Wrapped key) {
    naming.purpose(Purpose.REWRAP);
    sql.sql("update identity_keys.child_key set wrapped = ?, master_key = ? where child = ?")
        .params(key.key(), key.master(), child.value())
        .update();
  }
}
