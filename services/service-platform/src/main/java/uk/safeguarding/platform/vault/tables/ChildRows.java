package uk.safeguarding.platform.vault.tables;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.platform.vault.keys.ChildKeyWrapping.Wrapped;

/** References and their sealed births. */
public final class ChildRows {

  /** All that a question about one child asks for, with the name of the child before it. */
  private static final String READ =
      """
      select set_config('vault.child', ?, true);
      select c.birth, c.merged_into, k.wrapped, k.master_key,
        exists (select from identity_erasures.erasure e where e.child = c.child)
      from identity_vault.child c left join identity_keys.child_key k on k.child = c.child
      where c.child = ?
      """;

  private final JdbcClient sql;
  private final JdbcOperations atOnce;
  private final Naming naming;

  ChildRows(JdbcClient sql, JdbcOperations atOnce, Naming naming) {
    this.sql = sql;
    this.atOnce = atOnce;
    this.naming = naming;
  }

  public void insert(ChildRef child, byte[] birth) {
    naming.child(child);
    sql.sql("insert into identity_vault.child (child, birth) values (?, ?)")
        .params(child.value(), birth)
        .update();
  }

  public @Nullable ChildRow read(ChildRef child) {
    return read(child, READ);
  }

  /** Reads it so that nobody else changes it before this transaction ends. */
  public @Nullable ChildRow lock(ChildRef child) {
    return read(child, READ + " for update of c");
  }

  /** Both statements in one round trip. */
  private @Nullable ChildRow read(ChildRef child, String query) {
    naming.childIsNamedBy(child);
    PreparedStatementCallback<Optional<ChildRow>> row =
        both -> Optional.ofNullable(row(child, both));
    return Objects.requireNonNull(atOnce.execute(query, row)).orElse(null);
  }

  private static @Nullable ChildRow row(ChildRef child, PreparedStatement both)
      throws SQLException {
    both.setString(1, child.value().toString());
    both.setObject(2, child.value());
    both.execute();
    both.getMoreResults();
    try (ResultSet row = both.getResultSet()) {
      return row.next() ? row(child, row) : null;
    }
  }

  private static ChildRow row(ChildRef child, ResultSet row) throws SQLException {
    byte[] wrapped = row.getBytes(3);
    return new ChildRow(
        child,
        row.getBytes(1),
        reference(row.getObject(2, UUID.class)),
        row.getBoolean(5),
        wrapped == null ? null : new Wrapped(wrapped, row.getString(4)));
  }

  private static @Nullable ChildRef reference(@Nullable UUID value) {
    return value == null ? null : new ChildRef(value);
  }

  public List<ChildRef> mergedInto(ChildRef survivor) {
    naming.child(survivor);
    return sql.sql("select child from identity_vault.child where merged_into = ? order by child")
        .param(survivor.value())
        .query((row, _) -> new ChildRef(row.getObject(1, UUID.class)))
        .list();
  }

  public void setBirth(ChildRef child, byte[] birth) {
    naming.child(child);
    sql.sql("update identity_vault.child set birth = ? where child = ?")
        .params(birth, child.value())
        .update();
  }

  public void setMergedInto(ChildRef child, ChildRef survivor) {
    naming.child(child);
    sql.sql("update identity_vault.child set merged_into = ? where child = ?")
        .params(survivor.value(), child.value())
        .update();
  }

  public void setSeparate(ChildRef child) {
    naming.child(child);
    sql.sql("update identity_vault.child set merged_into = null where child = ?")
        .param(child.value())
        .update();
  }

  /** With its identifiers and its link to an adoption. */
  public void delete(ChildRef child) {
    naming.child(child);
    sql.sql("delete from identity_vault.child where child = ?").param(child.value()).update();
  }
}
