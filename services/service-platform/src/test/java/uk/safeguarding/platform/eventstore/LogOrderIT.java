package uk.safeguarding.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.safeguarding.platform.eventstore.Crowd.Noted;
import uk.safeguarding.platform.eventstore.Follower.Seen;
import uk.safeguarding.platform.fixture.LogFixture;
import uk.safeguarding.platform.fixture.PostgresFixture;

/** Why the log is read by transaction first, shown move by move. */
class LogOrderIT {

  private static PostgresFixture postgres;
  private static LogFixture log;

  @BeforeAll
  static void start() {
    postgres = PostgresFixture.durable();
    log = new LogFixture(postgres.application());
  }

  @BeforeEach
  void emptyLog() {
    log.template().update("delete from event_log");
  }

  @AfterAll
  static void stop() {
    log.close();
    postgres.close();
  }

  @Test
  void an_index_drawn_late_by_an_older_transaction_hides_no_event() throws SQLException {
    var byIndexAndFence = new NaiveLook(log, NaiveLook.SETTLED);
    try (Connection older = transaction();
        Connection younger = transaction()) {
      execute(older, "select pg_current_xact_id()");
      insert(younger, "of-the-younger");
      insert(older, "of-the-older");
      older.commit();

      // The younger one drew the lower index and is still running.
      assertThat(byIndexAndFence.next()).extracting(Seen::id).containsExactly("of-the-older");
      LogPosition after = read(LogPosition.START, "of-the-older");
      younger.commit();

      assertThat(byIndexAndFence.next()).as("the control loses the younger one's event").isEmpty();
      read(after, "of-the-younger");
    }
  }

  @Test
  void an_event_waits_for_every_transaction_that_is_older_than_its_own() throws SQLException {
    try (Connection older = transaction();
        Connection younger = transaction()) {
      execute(older, "select pg_current_xact_id()");
      insert(younger, "of-the-younger");
      younger.commit();

      assertThat(log.engine().readEvents(LogPosition.START, false)).isEmpty();

      older.rollback();
      read(LogPosition.START, "of-the-younger");
    }
  }

  private static LogPosition read(LogPosition after, String expected) {
    var found = log.engine().readEvents(after, false).toList();
    assertThat(found).extracting(event -> event.getIdentifier()).containsExactly(expected);
    return LogPosition.of(found.getLast().trackingToken());
  }

  private static Connection transaction() throws SQLException {
    Connection connection = postgres.application("").getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  private static void insert(Connection connection, String id) throws SQLException {
    execute(
        connection,
        "insert into event_log (event_identifier, aggregate_identifier, sequence_number, type,"
            + " time_stamp,"
            + " payload_type, payload, meta_data) values ('%1$s', '%1$s', 0, 'sample', now(), '%2$s', '{\"number\":0}', '{}')"
                .formatted(id, Noted.class.getName()));
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
