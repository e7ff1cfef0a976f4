package uk.safeguarding.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.safeguarding.platform.eventstore.Crowd.Noted;
import uk.safeguarding.platform.fixture.LogFixture;
import uk.safeguarding.platform.fixture.PostgresFixture;

/** What the store accepts, what it refuses, and where its tokens stand. */
class AppendingIT {

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
  void an_append_that_is_not_the_first_write_of_its_transaction_is_refused() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                log.transactions()
                    .executeInTransaction(
                        () -> {
                          log.template().update("insert into topic_incarnation values ('any', 1)");
                          log.append("late", new Noted(0));
                        }))
        .withMessageContaining("Events must be the first thing their transaction writes");
    assertThat(log.engine().committedHead()).isEqualTo(LogPosition.START);
  }

  @Test
  void two_writers_of_one_number_find_each_other() {
    log.append("one", new Noted(0), new Noted(1));

    assertThatExceptionOfType(AggregateStreamCreationException.class)
        .isThrownBy(() -> appendAgain(0));
    assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> appendAgain(1));
  }

  private static void appendAgain(long number) {
    log.engine().appendEvents(List.of(LogFixture.message("one", number, new Noted(number))));
  }

  @Test
  void the_events_of_one_commit_are_appended_all_or_none_and_in_their_order() {
    log.append("taken", new Noted(0));

    assertThatExceptionOfType(AggregateStreamCreationException.class)
        .isThrownBy(
            () ->
                log.engine()
                    .appendEvents(
                        List.of(
                            LogFixture.message("free", 0, new Noted(0)),
                            LogFixture.message("taken", 0, new Noted(0)))));
    assertThat(stored()).containsExactly("taken 0");

    log.append("one", new Noted(0), new Noted(1), new Noted(2));
    assertThat(stored()).containsExactly("taken 0", "one 0", "one 1", "one 2");
  }

  private static List<String> stored() {
    return log.postgres()
        .sql(
            "select aggregate_identifier || ' ' || sequence_number from event_log order by"
                + " transaction_id, global_index")
        .query(String.class)
        .list();
  }

  @Test
  void an_aggregate_longer_than_one_look_is_read_to_its_end() {
    List<DomainEventMessage<?>> events = new ArrayList<>();
    for (int number = 0; number < 2_500; number++) {
      events.add(LogFixture.message("long", number, new Noted(number)));
    }
    log.engine().appendEvents(events);

    assertThat(
            log.engine()
                .readEvents("long", 0)
                .asStream()
                .map(DomainEventMessage::getSequenceNumber))
        .containsExactlyElementsOf(LongStream.range(0, 2_500).boxed().toList());
  }

  @Test
  void an_events_time_is_what_a_dead_letter_can_keep_whole_milliseconds() {
    log.append("one", new Noted(0));

    assertThat(
            log.postgres()
                .sql("select time_stamp = date_trunc('milliseconds', time_stamp) from event_log")
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void a_token_at_an_instant_stands_before_the_first_event_of_that_instant() {
    log.append("one", new Noted(0));
    Instant far = Instant.parse("2999-01-01T00:00:00Z");

    assertThat(log.engine().createTokenAt(Instant.EPOCH)).isEqualTo(LogPosition.START);
    assertThat(log.engine().createTokenAt(far)).isEqualTo(log.engine().committedHead());
    assertThat(log.engine().createTailToken()).isEqualTo(LogPosition.START);
  }
}
