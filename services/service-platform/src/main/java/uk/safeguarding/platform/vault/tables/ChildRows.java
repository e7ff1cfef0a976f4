package uk.safeguarding.platform.vault.tables;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.safeguarding.kernel.ChildRef;

/** References and their sealed births. */
public final class ChildRows {

  private static final String READ =
      "select birth, merged_into from identity_vault.child where child = ?";

  private final JdbcClient sql;
  private final Naming naming;

  ChildRows(JdbcClient sql, Naming naming) {
    this.sql = sql;
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
    return read(child, READ + " for update");
  }

  private @Nullable ChildRow read(ChildRef child, String query) {
    naming.child(child);
    return sql.sql(query)
        .param(child.value())
        .query(
            (row, _) ->
                new ChildRow(child, row.getBytes(1), reference(row.getObject(2, UUID.class))))
        .optional()
        .orElse(null);
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
