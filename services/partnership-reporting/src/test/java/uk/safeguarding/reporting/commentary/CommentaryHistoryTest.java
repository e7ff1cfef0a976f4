package uk.safeguarding.reporting.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.reporting.received.CommentaryGiven;

class CommentaryHistoryTest {

  private static final Instant NINE = Instant.parse("2018-11-20T09:00:00Z");
  private static final Instant TEN = Instant.parse("2018-11-20T10:00:00Z");

  @Test
  void the_wording_last_submitted_stands_and_the_one_before_stays_readable() {
    CommentaryHistory history =
        fold(fold(null, "Contacts rose.", NINE, NINE), "Contacts fell.", TEN, TEN);
    assertThat(text(history, NINE.minusMillis(1))).isNull();
    assertThat(text(history, NINE)).isEqualTo("Contacts rose.");
    assertThat(text(history, TEN)).isEqualTo("Contacts fell.");
  }

  @Test
  void an_earlier_submission_that_arrives_late_does_not_replace_a_later_one() {
    CommentaryHistory history =
        fold(fold(null, "Contacts fell.", TEN, TEN), "Contacts rose.", NINE, TEN.plusSeconds(60));
    assertThat(text(history, TEN.plusSeconds(90))).isEqualTo("Contacts fell.");
  }

  @Test
  void words_on_one_month_are_not_shown_beside_another() {
    CommentaryHistory history = fold(null, "Contacts rose.", NINE, NINE);
    assertThat(history.asKnownAt("2018-09", TEN)).isNull();
  }

  @Test
  void the_same_message_twice_is_the_same_history() {
    CommentaryHistory once = fold(null, "Contacts rose.", NINE, NINE);
    assertThat(fold(once, "Contacts rose.", NINE, NINE)).isEqualTo(once);
  }

  private static @Nullable String text(CommentaryHistory history, Instant knownAt) {
    Comment comment = history.asKnownAt("2018-10", knownAt);
    return comment == null ? null : comment.text();
  }

  private static CommentaryHistory fold(
      @Nullable CommentaryHistory history, String text, Instant submittedAt, Instant knownAt) {
    var given =
        new CommentaryGiven(
            "scc-childrens-services",
            "monthly-dataset",
            "2018-10",
            "9c1f2a52-6f0e-4b70-9d58-6a3a8f6f0001",
            1,
            submittedAt,
            1,
            "M1",
            "2018-10",
            text);
    return CommentaryHistory.evolve(
        history, new Logged<>(given, "a message", LogPosition.START, knownAt));
  }
}
