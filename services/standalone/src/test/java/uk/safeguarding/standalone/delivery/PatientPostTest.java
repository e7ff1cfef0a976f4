package uk.safeguarding.standalone.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.safeguarding.standalone.commandline.CommandFailed;
import uk.safeguarding.standalone.delivery.Post.Answer;

class PatientPostTest {

  private static final Letter LETTER =
      new Letter("schools", "PUT", "/contacts/1", "{\"secret\":\"C-1\"}".getBytes(UTF_8));
  private static final Answer CREATED = new Answer(201, 0, new byte[0]);

  private final Queue<Answer> answers = new ArrayDeque<>();
  private final List<Letter> tries = new ArrayList<>();
  private final List<Duration> waits = new ArrayList<>();
  private Instant now = Instant.parse("2018-10-01T08:00:00Z");

  @Test
  void an_answer_is_brought_back_at_once() throws Exception {
    answers.add(CREATED);
    assertThat(deliver()).isEqualTo(CREATED);
    assertThat(waits).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503})
  void a_busy_platform_gets_the_same_letter_again_when_it_asked_for_it(int busy) throws Exception {
    answers.addAll(List.of(new Answer(busy, 2, new byte[0]), new Answer(busy, 0, new byte[0])));
    answers.add(CREATED);
    assertThat(deliver()).isEqualTo(CREATED);
    assertThat(tries).containsExactly(LETTER, LETTER, LETTER);
    assertThat(waits).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4));
  }

  @Test
  void a_lost_connection_is_tried_again_at_growing_distances() throws Exception {
    for (int lost = 0; lost < 8; lost++) {
      answers.add(LOST);
    }
    answers.add(CREATED);
    assertThat(deliver()).isEqualTo(CREATED);
    assertThat(waits.stream().map(Duration::toMillis))
        .containsExactly(100L, 200L, 400L, 800L, 1_600L, 3_200L, 5_000L, 5_000L);
  }

  @Test
  void a_platform_that_stays_away_ends_it_and_the_message_says_how_to_go_on() {
    assertThatThrownBy(this::deliver)
        .isInstanceOf(CommandFailed.class)
        .hasMessageContaining("5 minutes (PUT /contacts/1: it does not answer)")
        .hasMessageContaining("run the same command again");
  }

  @Test
  void two_commands_that_met_are_told_apart_from_a_refusal() throws Exception {
    answers.addAll(List.of(conflict(), conflict(), CREATED));
    assertThat(deliver()).isEqualTo(CREATED);

    answers.addAll(List.of(conflict(), conflict(), conflict()));
    assertThatThrownBy(this::deliver).hasMessageContaining("refused with 409: Something else");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 422})
  void a_refusal_names_address_and_detail_and_nothing_of_the_body(int status) {
    answers.add(new Answer(status, 0, "{\"detail\":\"No such field.\"}".getBytes(UTF_8)));
    assertThatThrownBy(this::deliver)
        .isInstanceOf(CommandFailed.class)
        .hasMessage("PUT /contacts/1 was refused with %d: No such field.".formatted(status));
    assertThat(tries).hasSize(1);
  }

  @Test
  void an_answer_that_is_no_problem_document_is_not_shown() {
    answers.add(new Answer(404, 0, "<html>C-1</html>".getBytes(UTF_8)));
    assertThatThrownBy(this::deliver)
        .hasMessage("PUT /contacts/1 was refused with 404: no reason given");
  }

  @Test
  void of_several_each_is_delivered_in_its_order_whatever_was_lost_between() throws Exception {
    Letter second = new Letter("schools", "PUT", "/contacts/2", new byte[0]);
    Letter third = new Letter("schools", "PUT", "/contacts/3", new byte[0]);
    answers.addAll(List.of(CREATED, conflict(), CREATED, LOST, CREATED));

    List<Answer> delivered =
        new PatientPost(this::answer, this::wait, () -> now)
            .deliver(List.of(LETTER, second, third));

    assertThat(delivered).containsExactly(CREATED, CREATED, CREATED);
    assertThat(tries).containsExactly(LETTER, second, second, third, third);
  }

  @Test
  void of_several_nothing_is_sent_after_one_that_is_refused() {
    answers.addAll(
        List.of(new Answer(422, 0, new byte[0]), new Answer(422, 0, new byte[0]), CREATED));

    assertThatThrownBy(
            () ->
                new PatientPost(this::answer, this::wait, () -> now)
                    .deliver(List.of(LETTER, LETTER)))
        .hasMessageContaining("refused with 422");
    assertThat(tries).hasSize(2);
  }

  private static final Answer LOST = new Answer(0, 0, new byte[0]);

  private static Answer conflict() {
    return new Answer(409, 0, "{\"detail\":\"Something else is recorded.\"}".getBytes(UTF_8));
  }

  private Answer deliver() throws InterruptedException {
    return new PatientPost(this::answer, this::wait, () -> now).deliver(LETTER);
  }

  private void wait(Duration time) {
    waits.add(time);
    now = now.plus(time);
  }

  /** Nobody is there once the answers are used up. */
  private Answer answer(Letter letter) throws IOException {
    tries.add(letter);
    Answer next = answers.isEmpty() ? LOST : answers.remove();
    if (next.status() == 0) {
      throw new IOException("connection lost");
    }
    return next;
  }
}
