package uk.safeguarding.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
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
