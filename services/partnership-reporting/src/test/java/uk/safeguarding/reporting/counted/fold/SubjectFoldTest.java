package uk.safeguarding.reporting.counted.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.London;
import uk.safeguarding.platform.fixture.MongoFixture;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.totals.StoredTotals;

/** Histories at random, against totals that are put together anew for each instant. */
class SubjectFoldTest {

  private static final int HISTORIES = Integer.getInteger("safeguarding.histories", 1_000);
  private static final int CRASHES = 6;

  private static final MongoFixture MONGO = new MongoFixture();

  @AfterAll
  static void closeServer() {
    MONGO.close();
  }

  @Test
  void totals_at_any_instant_are_those_of_the_log_up_to_it() {
    for (long seed = 1; seed <= HISTORIES; seed++) {
      List<Logged<WholeMessage>> log = History.random(seed);
      var random = new Random(seed);
      FoldRun run =
          new FoldRun(log, Counts.FACTS, MONGO.emptyDatabase())
              .through(random, random.nextInt(CRASHES));
      Instant now = log.getLast().knownAt();
      Instant somewhere = log.get(random.nextInt(log.size())).knownAt();
      for (Instant asked : List.of(now, random.nextBoolean() ? somewhere : justBefore(somewhere))) {
        StoredTotals totals = run.totals(Counts.NAMES, asked, now);
        Instant served = served(asked, now);
        assertThat(totals.servedFor()).as("history %d at %s", seed, asked).isEqualTo(served);
        assertThat(Counts.of(totals))
            .as("history %d at %s, for %s", seed, served, asked)
            .containsExactlyEntriesOf(Counts.of(BruteForce.totals(log, Counts.FACTS, served)));
      }
    }
  }

  private static Instant justBefore(Instant moment) {
    return moment.minusMillis(1);
  }

  /** Itself, of today and yesterday; before, the last millisecond of a day that had passed. */
  private static Instant served(Instant asked, Instant now) {
    LocalDate yesterday = now.atZone(London.TIME).toLocalDate().minusDays(1);
    ZonedDateTime local = asked.atZone(London.TIME);
    if (!local.toLocalDate().isBefore(yesterday)
        || local.toLocalTime().equals(LocalTime.of(23, 59, 59, 999_000_000))) {
      return asked;
    }
    return local.truncatedTo(ChronoUnit.DAYS).toInstant().minusMillis(1);
  }

  @Test
  void what_is_stored_does_not_tell_how_the_log_was_read() {
    for (long seed = 1; seed <= HISTORIES / 10; seed++) {
      List<Logged<WholeMessage>> log = History.random(seed);
      String undisturbed = dumps(log, new Random(1), 0);
      assertThat(dumps(log, new Random(2), 0)).as("history %d", seed).isEqualTo(undisturbed);
      assertThat(dumps(log, new Random(3), CRASHES)).as("history %d", seed).isEqualTo(undisturbed);
    }
  }

  @Test
  void all_subjects_at_once_are_the_same_to_the_byte_as_one_message_after_the_other() {
    for (long seed = 1; seed <= HISTORIES / 10; seed++) {
      List<Logged<WholeMessage>> log = History.random(seed);
      var random = new Random(seed);
      String oneByOne = dumps(log, random, 0);
      assertThat(atOnce(log, log.size(), random)).as("history %d", seed).isEqualTo(oneByOne);
      int somewhere = 1 + random.nextInt(log.size());
      assertThat(atOnce(log, somewhere, random))
          .as("history %d, the rest from message %d", seed, somewhere)
          .isEqualTo(oneByOne);
    }
  }

  private static String atOnce(List<Logged<WholeMessage>> log, int place, Random random) {
    return new FoldRun(log, Counts.FACTS, MONGO.emptyDatabase()).atOnce(place, random).dumps();
  }

  @Test
  void a_rebuild_under_a_running_process_rests_on_nothing_that_it_remembers() {
    for (long seed = 1; seed <= HISTORIES / 20; seed++) {
      var run = new FoldRun(History.random(seed), Counts.FACTS, MONGO.emptyDatabase());
      String first = run.through(new Random(1), 0).dumps();
      assertThat(run.dropped().through(new Random(2), 0).dumps())
          .as("history %d", seed)
          .isEqualTo(first);
    }
  }

  @Test
  void a_log_that_is_read_a_second_time_changes_nothing() {
    for (long seed = 1; seed <= HISTORIES / 10; seed++) {
      var run = new FoldRun(History.random(seed), Counts.FACTS, MONGO.emptyDatabase());
      String first = run.through(new Random(1), 0).dumps();
      assertThat(run.through(new Random(2), CRASHES).dumps())
          .as("history %d", seed)
          .isEqualTo(first);
    }
  }

  @Test
  void what_takes_effect_days_late_is_put_into_its_own_days() {
    for (long seed = 1; seed <= HISTORIES / 10; seed++) {
      List<Logged<WholeMessage>> log = History.ofDistinctChildren(seed);
      var random = new Random(seed);
      String child = log.get(random.nextInt(log.size())).event().subject();
      int from = random.nextInt(log.size() / 2);
      var late =
          new FoldRun(log, Counts.FACTS, MONGO.emptyDatabase())
              .withoutUntilTheEnd(child, from, random);
      assertThat(late.dumps())
          .as("history %d without %s", seed, child)
          .isEqualTo(dumps(log, new Random(1), 0));
    }
  }

  private static String dumps(List<Logged<WholeMessage>> log, Random random, int crashes) {
    return new FoldRun(log, Counts.FACTS, MONGO.emptyDatabase()).through(random, crashes).dumps();
  }
}
