package uk.safeguarding.platform.vault.tables;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.safeguarding.kernel.ChildRef;

/**
 * What one transaction has named: row-level security shows it those rows only. Ends with the
 * transaction.
 */
final class Naming {

  private static final String CHILD = "vault.child";

  private final JdbcClient sql;
  private final Map<String, String> named = new HashMap<>();

  Naming(JdbcClient sql) {
    this.sql = sql;
  }

  void child(ChildRef child) {
    set(CHILD, child.value().toString());
  }

  /** The statement that comes next names the child by itself. */
  void childIsNamedBy(ChildRef child) {
    named.put(CHILD, child.value().toString());
  }

  void blindIndex(byte[] index) {
    set("vault.blind_index", HexFormat.of().formatHex(index));
  }

  void purpose(Purpose purpose) {
    set("vault.purpose", purpose.written());
  }

  private void set(String setting, String value) {
    if (!value.equals(named.put(setting, value))) {
      sql.sql("select set_config(?, ?, true)").params(setting, value).query().singleValue();
    }
  }
}
