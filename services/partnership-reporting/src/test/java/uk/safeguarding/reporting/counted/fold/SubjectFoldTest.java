package uk.safeguarding.reporting.counted.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import uk.safeguarding.platform.fixture.MongoFixture;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.receiving.WholeMessage;

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
      Instant somewhere = log.get(random.nextInt(log.size())).knownAt();
      for (Instant knownAt : List.of(log.getLast().knownAt(), somewhere)) {
        assertThat(Counts.of(run.totals(Counts.NAMES, knownAt)))
            .as("history %d as known at %s", seed, knownAt)
            .containsExactlyEntriesOf(Counts.of(BruteForce.totals(log, Counts.FACTS, knownAt)));
      }
    }
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
    for (long seed = 1; seed <= HISTORIES; seed++) {
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

  private static String dumps(List<Logged<WholeMessage>> log, Random random, int crashes) {
    return new FoldRun(log, Counts.FACTS, MONGO.emptyDatabase()).through(random, crashes).dumps();
  }
}
