package uk.safeguarding.platform.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.platform.fixture.LogFixture;
import uk.safeguarding.platform.fixture.PostgresFixture;

/**
 * The receiving service's own log: every message once, in one order, at times that never go
 * backwards.
 */
class ReceivedLogIT {

  private record Noted(int number) {}

  private record Row(long transaction, long index, OffsetDateTime knownAt) {}

  private static PostgresFixture postgres;
  private static LogFixture log;
  private static ReceivedLog received;

  @BeforeAll
  static void start() {
    postgres = PostgresFixture.durable();
    log = new LogFixture(postgres.application());
    received = new ReceivedLog(log.template(), log.springTransactions(), JsonMapper.shared());
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

  private static ReceivedMessage message(String id, String aggregate, int number) {
    return new ReceivedMessage(
        id,
        "sample-service",
        "noted",
        aggregate,
        number,
        Instant.parse("2026-03-01T09:30:00Z"),
        new Noted(number));
  }

  @Test
  void what_is_sent_twice_enters_once() {
    assertThat(received.append(List.of(message("a0", "a", 0), message("a1", "a", 1)))).isEqualTo(2);
    assertThat(received.append(List.of(message("a1", "a", 1), message("a2", "a", 2)))).isEqualTo(1);
    assertThat(received.append(List.of(message("a0", "a", 0), message("a0", "a", 0)))).isZero();
    assertThat(received.append(List.of())).isZero();

    assertThat(log.engine().readEvents("a", 0).asStream().<Object>map(event -> event.getPayload()))
        .containsExactly(new Noted(0), new Noted(1), new Noted(2));
  }

  @Test
  void another_message_in_a_taken_place_is_refused_with_its_whole_batch() {
    received.append(List.of(message("a0", "a", 0)));

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                received.append(
                    List.of(
                        message("b0", "b", 0), message("other", "a", 0), message("b1", "b", 1))))
        .withMessageContaining("Message other claims number 0")
        .withMessageContaining("needs a new incarnation");
    assertThatIllegalStateException()
        .isThrownBy(() -> received.append(List.of(message("a0", "a", 1))));
    assertThat(rows()).hasSize(1);
  }

  @Test
  void index_transaction_and_time_run_the_same_way_whoever_appends() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<?>> appenders = new ArrayList<>();
      for (int appender = 0; appender < 8; appender++) {
        var random = new Random(appender);
        appenders.add(threads.submit(() -> appendOverlapping(random)));
      }
      for (Future<?> each : appenders) {
        each.get();
      }
    }

    List<Row> byIndex = rows();
    assertThat(byIndex).hasSize(400);
    assertThat(byIndex).extracting(Row::transaction).isSorted();
    assertThat(byIndex).extracting(Row::knownAt).isSorted();
  }

  /** Every appender sends every message, in batches and an order of its own. */
  private static void appendOverlapping(Random random) {
    List<ReceivedMessage> all =
        new ArrayList<>(
            IntStream.range(0, 400).mapToObj(i -> message("m" + i, "a" + i % 20, i / 20)).toList());
    Collections.shuffle(all, random);
    for (int from = 0; from < all.size(); from += 20) {
      received.append(all.subList(from, from + 20));
    }
  }

  @Test
  void a_clock_that_goes_backwards_does_not_take_the_log_with_it_and_no_two_moments_share_a_time() {
    received.append(List.of(message("a0", "a", 0)));
    JdbcClient.create(postgres.owner())
        .sql("update event_log set time_stamp = '2999-01-01T00:00:00Z'")
        .update();

    received.append(List.of(message("a1", "a", 1)));

    assertThat(rows().getLast().knownAt().toInstant())
        .isEqualTo(Instant.parse("2999-01-01T00:00:00.001Z"));
  }

  private static List<Row> rows() {
    return log.postgres()
        .sql(
            "select transaction_id::text::bigint, global_index, time_stamp from event_log order by"
                + " global_index")
        .query(
            (row, _) ->
                new Row(row.getLong(1), row.getLong(2), row.getObject(3, OffsetDateTime.class)))
        .list();
  }
}
