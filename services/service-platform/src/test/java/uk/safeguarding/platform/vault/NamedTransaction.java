package uk.safeguarding.platform.vault;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.safeguarding.kernel.ChildRef;

/** Asks the tables directly, after naming what a transaction is about. */
record NamedTransaction(DataSource role, Map<String, String> settings) {

  NamedTransaction(DataSource role) {
    this(role, Map.of());
  }

  NamedTransaction child(ChildRef child) {
    return with("vault.child", child.value().toString());
  }

  NamedTransaction purpose(String purpose) {
    return with("vault.purpose", purpose);
  }

  NamedTransaction blindIndex(String hex) {
    return with("vault.blind_index", hex);
  }

  private NamedTransaction with(String setting, String value) {
    var more = new TreeMap<>(settings);
    more.put(setting, value);
    return new NamedTransaction(role, more);
  }

  /** Every column of every row, as PostgreSQL writes it. */
  List<String> rows(String query) {
    return within(
        sql -> sql.sql("select t::text from (" + query + ") t").query(String.class).list());
  }

  int update(String statement, Object... parameters) {
    return within(sql -> sql.sql(statement).params(parameters).update());
  }

  private <T> T within(Function<JdbcClient, T> work) {
    var sql = JdbcClient.create(role);
    return new TransactionTemplate(new JdbcTransactionManager(role))
        .execute(
            _ -> {
              settings.forEach(
                  (setting, value) ->
                      sql.sql("select set_config(?, ?, true)")
                          .params(setting, value)
                          .query()
                          .singleValue());
              return work.apply(sql);
            });
  }
}
