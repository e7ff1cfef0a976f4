package uk.safeguarding.platform.vault.tables;

import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions on the vault, which are nobody else's. */
public final class VaultTransactions {

  private static final int ATTEMPTS = 5;

  private final JdbcTemplate template;
  private final JdbcClient sql;
  private final TransactionTemplate transactions;

  public VaultTransactions(DataSource application) {
    template = new JdbcTemplate(application);
    sql = JdbcClient.create(template);
    transactions = new TransactionTemplate(new JdbcTransactionManager(application));
  }

  /**
   * Does it in one transaction, and again where another transaction was quicker.
   *
   * @throws ConcurrencyFailureException when others were quicker every time
   */
  public <T extends @Nullable Object> T of(Function<VaultTables, T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return once(work);
      } catch (ConcurrencyFailureException lost) {
        if (attempt == ATTEMPTS) {
          throw lost;
        }
      }
    }
  }

  /**
   * Asks about one child, which is one statement: it needs no transaction around it, and two round
   * trips less.
   */
  public <T extends @Nullable Object> T question(Function<VaultTables, T> question) {
    return question.apply(new VaultTables(sql, template));
  }

  @SuppressWarnings("NullAway") // Spring's template answers what the work answers.
  private <T extends @Nullable Object> T once(Function<VaultTables, T> work) {
    return transactions.execute(_ -> work.apply(new VaultTables(sql, template)));
  }
}
