package uk.safeguarding.platform.vault.tables;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.safeguarding.kernel.ChildRef;

/** Sealed identifiers, found by their blind index. */
public final class IdentifierRows {

  private final JdbcClient sql;
  private final Naming naming;

  IdentifierRows(JdbcClient sql, Naming naming) {
    this.sql = sql;
    this.naming = naming;
  }

  /**
   * An identifier as it is kept.
   *
   * @param index its blind index
   * @param place grows in the order in which identifiers were learned
   */
  @SuppressWarnings("ArrayRecordComponent") // A row on its way; nobody compares two.
  public record IdentifierRow(byte[] index, ChildRef child, byte[] sealed, long place) {}

  /** Whom it was given for, merged or not; null when it is not known. */
  public @Nullable ChildRef childOf(byte[] index) {
    naming.blindIndex(index);
    return sql.sql("select child from identity_vault.local_identifier where blind_index = ?")
        .param(index)
        .query((row, _) -> new ChildRef(row.getObject(1, UUID.class)))
        .optional()
        .orElse(null);
  }

  /** Answers false, and writes nothing, when somebody else has written this identifier. */
  public boolean insert(byte[] index, String indexKey, ChildRef child, byte[] sealed) {
    naming.child(child);
    return sql.sql(
                """
                insert into identity_vault.local_identifier (blind_index, index_key, child, sealed)
                values (?, ?, ?, ?) on conflict do nothing
                """)
            .params(index, indexKey, child.value(), sealed)
            .update()
        == 1;
  }

  /** In the order in which they were learned. */
  public List<byte[]> sealedOf(ChildRef child) {
    naming.child(child);
    return sql.sql(
            "select sealed from identity_vault.local_identifier where child = ? order by place")
        .param(child.value())
        .query((row, _) -> row.getBytes(1))
        .list();
  }

  /** Some rows after a place that are under another index key, and locked until the end. */
  public List<IdentifierRow> notUnder(String indexKey, long afterPlace, int atMost) {
    naming.purpose(Purpose.REINDEX);
    return sql.sql(
            """
            select blind_index, child, sealed, place from identity_vault.local_identifier
            where place > ? and index_key <> ? order by place limit ? for update
            """)
        .params(afterPlace, indexKey, atMost)
        .query(
            (row, _) ->
                new IdentifierRow(
                    row.getBytes(1),
                    new ChildRef(row.getObject(2, UUID.class)),
                    row.getBytes(3),
                    row.getLong(4)))
        .list();
  }

  public void reindex(IdentifierRow row, byte[] index, String indexKey) {
    naming.purpose(Purpose.REINDEX);
    sql.sql(
            """
            update identity_vault.local_identifier set blind_index = ?, index_key = ?
            where blind_index = ?
            """)
        .params(index, indexKey, row.index())
        .update();
  }
}
