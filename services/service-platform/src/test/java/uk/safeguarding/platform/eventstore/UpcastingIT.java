package uk.safeguarding.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import uk.safeguarding.kernel.EventVersion;
import uk.safeguarding.platform.fixture.LogFixture;
import uk.safeguarding.platform.fixture.PostgresFixture;

/** An event that an earlier version stored, read from PostgreSQL by both ways that there are. */
class UpcastingIT {

  @EventVersion(2)
  record Noted(long number, String added) {}

  private static final class AddedSince extends VersionUpcaster {
    AddedSince() {
      super(Noted.class, 1);
    }

    @Override
    protected ObjectNode upcast(ObjectNode stored) {
      return stored.put("added", "since");
    }
  }

  private static PostgresFixture postgres;
  private static LogFixture log;

  @BeforeAll
  static void start() {
    postgres = PostgresFixture.durable();
    log = new LogFixture(postgres.application(), new AddedSince());
    log.append("one", new Noted(1, "today"), new Noted(2, "today"));
    // The role may not change what is stored, so version 1 is written by its own insert.
    log.postgres()
        .sql(
            "insert into event_log (type, aggregate_identifier, sequence_number, event_identifier,"
                + " time_stamp, payload_type, payload_revision, payload, meta_data)"
                + " values ('sample', 'one', 2, 'old', now(), ?, null, '{\"number\":3}', '{}')")
        .param(Noted.class.getName())
        .update();
  }

  @AfterAll
  static void stop() {
    log.close();
    postgres.close();
  }

  @Test
  void an_aggregate_reads_its_old_events_as_todays() {
    assertThat(log.store().readEvents("one").asStream().<Object>map(EventMessage::getPayload))
        .containsExactly(new Noted(1, "today"), new Noted(2, "today"), new Noted(3, "since"));
  }

  @Test
  void a_reader_of_the_log_reads_old_events_as_todays() {
    assertThat(
            log.engine().readEvents(LogPosition.START, false).<Object>map(EventMessage::getPayload))
        .containsExactly(new Noted(1, "today"), new Noted(2, "today"), new Noted(3, "since"));
  }

  @Test
  void the_log_keeps_what_was_stored_with_its_version() {
    assertThat(
            log.postgres()
                .sql("select coalesce(payload_revision, '1') from event_log order by global_index")
                .query(String.class)
                .list())
        .containsExactly("2", "2", "1");
  }
}
