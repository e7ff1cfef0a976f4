package uk.safeguarding.platform.eventstore;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Refuses to start a service whose store could lose or skip an event; says everything that is wrong
 * at once.
 */
public final class StartUpSelfCheck {

  private static final int OLDEST_POSTGRESQL = 150_000;

  private final List<String> faults = new ArrayList<>();

  private StartUpSelfCheck() {}

  /**
   * Checks the parts that Axon would replace silently by weaker ones, and PostgreSQL's own
   * settings.
   *
   * @throws IllegalStateException naming each fault and its remedy
   */
  public static void demand(
      TransactionManager transactions,
      EmbeddedEventStore store,
      Serializer serializer,
      JdbcClient postgres) {
    var check = new StartUpSelfCheck();
    check.parts(transactions, store, serializer);
    check.durability(postgres);
    check.role(postgres);
    check.order(postgres);
    if (!check.faults.isEmpty()) {
      throw new IllegalStateException(
          "The event store is not safe to use: " + String.join(" ", check.faults));
    }
  }

  private void parts(
      TransactionManager transactions, EmbeddedEventStore store, Serializer serializer) {
    require(
        transactions instanceof SpringTransactionManager,
        "Axon has no Spring transaction manager, so events and tokens would not commit together.");
    require(
        store.createHeadToken() instanceof LogPosition,
        "The event store does not read in transaction order, so late commits would be skipped.");
    require(
        serializer instanceof Jackson3Serializer, "Events are not written as JSON by Jackson 3.");
  }

  private void durability(JdbcClient postgres) {
    require(
        Integer.parseInt(show(postgres, "server_version_num")) >= OLDEST_POSTGRESQL,
        "PostgreSQL is older than version 15; upgrade it.");
    require(
        "on".equals(show(postgres, "fsync")), "PostgreSQL runs with fsync off; set fsync = on.");
    require(
        !"off".equals(show(postgres, "synchronous_commit")),
        "PostgreSQL acknowledges commits before they are durable; set synchronous_commit = on.");
  }

  private void role(JdbcClient postgres) {
    require(
        "off".equals(show(postgres, "is_superuser")),
        "The service connects as a PostgreSQL superuser; give it a role of its own.");
    require(
        !ask(
            postgres,
            "select tableowner = current_user from pg_tables where tablename = 'event_log'"
                + " and schemaname = current_schema()"),
        "The service connects as the owner of its tables; give it a role that may only read and write.");
  }

  /**
   * After a logical restore into another cluster the log's transaction ids may lie in its future.
   */
  private void order(JdbcClient postgres) {
    require(
        ask(
            postgres,
            "select coalesce(max(transaction_id), '0'::xid8) < pg_snapshot_xmax(pg_current_snapshot())"
                + " from event_log"),
        "The event log holds transaction ids from the future of this PostgreSQL: it was copied here from"
            + " another cluster. Restore a physical backup, or renumber transaction_id in log order.");
  }

  private static String show(JdbcClient postgres, String setting) {
    return postgres.sql("select current_setting(?)").param(setting).query(String.class).single();
  }

  private static boolean ask(JdbcClient postgres, String question) {
    return Boolean.TRUE.equals(postgres.sql(question).query(Boolean.class).single());
  }

  private void require(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
