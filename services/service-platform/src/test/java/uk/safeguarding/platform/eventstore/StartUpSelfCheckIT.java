package uk.safeguarding.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.JavaSerializer;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.safeguarding.platform.fixture.LogFixture;
import uk.safeguarding.platform.fixture.PostgresFixture;

/** A store that could lose or skip an event does not start, and says why. */
class StartUpSelfCheckIT {

  private static PostgresFixture postgres;
  private static LogFixture log;

  @BeforeAll
  static void start() {
    postgres = PostgresFixture.durable();
    log = new LogFixture(postgres.application());
  }

  @AfterAll
  static void stop() {
    log.close();
    postgres.close();
  }

  @Test
  void passes_with_the_right_parts() {
    assertThatCode(() -> demand(log.postgres())).doesNotThrowAnyException();
  }

  @Test
  void refuses_to_work_without_transactions() {
    refused(() -> demand(NoTransactionManager.instance(), log.store(), log.serializer()))
        .withMessageContaining("no Spring transaction manager");
  }

  @Test
  void refuses_axons_own_order_of_reading() {
    var plain =
        JdbcEventStorageEngine.builder()
            .connectionProvider(log.part(ConnectionProvider.class))
            .transactionManager(log.transactions())
            .eventSerializer(log.serializer())
            .snapshotSerializer(log.serializer())
            .schema(EventTables.EVENTS)
            .build();
    EmbeddedEventStore store = EmbeddedEventStore.builder().storageEngine(plain).build();

    refused(() -> demand(log.transactions(), store, log.serializer()))
        .withMessageContaining("late commits would be skipped");
  }

  @Test
  @SuppressWarnings("deprecation")
  void refuses_another_way_of_writing_events() {
    refused(() -> demand(log.transactions(), log.store(), JavaSerializer.builder().build()))
        .withMessageContaining("not written as JSON");
  }

  @Test
  void refuses_commits_that_are_acknowledged_too_early() {
    refusedBy(postgres.application("-c synchronous_commit=off"))
        .withMessageContaining("set synchronous_commit = on");
  }

  @Test
  void refuses_to_be_a_superuser() {
    refusedBy(postgres.superuser()).withMessageContaining("give it a role of its own");
  }

  @Test
  void refuses_to_own_its_tables() {
    refusedBy(postgres.owner()).withMessageContaining("may only read and write");
  }

  @Test
  void refuses_a_server_that_does_not_write_through_to_its_disk() throws IOException {
    try (EmbeddedPostgres careless = EmbeddedPostgres.start();
        PostgresFixture schema = PostgresFixture.on(careless);
        LogFixture onIt = new LogFixture(schema.application())) {
      refused(
              () ->
                  StartUpSelfCheck.demand(
                      onIt.transactions(), onIt.store(), onIt.serializer(), onIt.postgres()))
          .withMessageContaining("set fsync = on")
          .withMessageContaining("set synchronous_commit = on");
    }
  }

  @Test
  void refuses_a_log_copied_from_another_cluster() {
    JdbcClient owner = JdbcClient.create(postgres.owner());
    owner
        .sql(
            """
            insert into event_log (transaction_id, event_identifier, aggregate_identifier, sequence_number, type,
              time_stamp, payload_type, payload, meta_data)
            values ('9000000000', 'copied', 'copied', 0, 'sample', now(), 'any', '{}', '{}')
            """)
        .update();
    try {
      refusedBy(postgres.application())
          .withMessageContaining("transaction ids from the future")
          .withMessageContaining("Restore a physical backup, or renumber");
    } finally {
      owner.sql("delete from event_log where event_identifier = 'copied'").update();
    }
  }

  private static ThrowableAssertAlternative<IllegalStateException> refusedBy(DataSource session) {
    return refused(() -> demand(JdbcClient.create(session)));
  }

  private static ThrowableAssertAlternative<IllegalStateException> refused(Runnable check) {
    return assertThatIllegalStateException()
        .isThrownBy(check::run)
        .withMessageStartingWith("The event store is not safe to use: ");
  }

  private static void demand(JdbcClient session) {
    StartUpSelfCheck.demand(log.transactions(), log.store(), log.serializer(), session);
  }

  private static void demand(
      TransactionManager transactions, EmbeddedEventStore store, Serializer serializer) {
    StartUpSelfCheck.demand(transactions, store, serializer, log.postgres());
  }
}
