package uk.safeguarding.reporting.counted.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import uk.safeguarding.platform.fixture.MongoFixture;
import uk.safeguarding.platform.processing.ServerAway;
import uk.safeguarding.platform.readmodel.BatchFold;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.totals.StoredTotals;

/** Two processes that both believe that the whole log is theirs to fold. */
class TwoOwnersTest {

  private static final int HISTORIES = Integer.getInteger("safeguarding.histories", 1_000) / 10;

  private static final MongoFixture MONGO = new MongoFixture();

  @AfterAll
  static void closeServer() {
    MONGO.close();
  }

  @Test
  void two_owners_at_once_leave_no_wrong_total() {
    for (long seed = 1; seed <= HISTORIES; seed++) {
      List<Logged<WholeMessage>> log = History.random(seed);
      var models = new ReadModels(MONGO.emptyDatabase());
      var random = new Random(seed);
      var one = new Owner(log, models, random);
      var other = new Owner(log, models, random);
      while (!one.isDone() || !other.isDone()) {
        (random.nextBoolean() ? one : other).goesOn();
      }
      var knownAt = log.getLast().knownAt();
      assertThat(Counts.of(StoredTotals.of(models, Counts.NAMES, knownAt, knownAt)))
          .as("history %d", seed)
          .containsExactlyEntriesOf(Counts.of(BruteForce.totals(log, Counts.FACTS, knownAt)));
    }
  }

  private static final class Owner {

    private final List<Logged<WholeMessage>> log;
    private final ReadModels models;
    private final Random random;
    private SubjectFold fold;
    private int token;
    private int end;
    private BatchFold.@Nullable Batch<WholeMessage> open;

    Owner(List<Logged<WholeMessage>> log, ReadModels models, Random random) {
      this.log = log;
      this.models = models;
      this.random = random;
      this.fold = started();
    }

    private SubjectFold started() {
      return FoldRun.fold(log, models, Counts.FACTS);
    }

    boolean isDone() {
      return token == log.size() && open == null;
    }

    /** Takes a batch in, or writes the one that it took in before; the other may act in between. */
    void goesOn() {
      try {
        if (open != null) {
          open.write();
          open = null;
          token = end;
        } else if (token < log.size()) {
          end = Math.min(log.size(), token + 1 + random.nextInt(9));
          List<Logged<WholeMessage>> events = log.subList(token, end);
          BatchFold.Batch<WholeMessage> batch =
              fold.begin(events.stream().map(Logged::event).toList());
          events.forEach(batch::fold);
          open = batch;
        }
      } catch (ServerAway overtaken) {
        open = null;
        fold = random.nextBoolean() ? fold : started();
      }
    }
  }
}
