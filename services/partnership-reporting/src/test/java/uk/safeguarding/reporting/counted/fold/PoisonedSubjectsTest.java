package uk.safeguarding.reporting.counted.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import uk.safeguarding.platform.fixture.MongoFixture;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.intake.Subjects;

/** Promise P6 for what is counted: children who cannot be counted wait, and no other child does. */
class PoisonedSubjectsTest {

  private static final int HISTORIES = Integer.getInteger("safeguarding.histories", 1_000) / 50;

  private static final MongoFixture MONGO = new MongoFixture();

  @AfterAll
  static void closeServer() {
    MONGO.close();
  }

  @Test
  void the_others_are_counted_and_after_the_mend_all_is_as_if_nothing_had_been_wrong() {
    int waited = 0;
    for (long seed = 1; seed <= HISTORIES; seed++) {
      List<Logged<WholeMessage>> log = withoutMerges(History.random(seed));
      var random = new Random(seed);
      var faults = new PoisonedFacts();
      faults.poisoned.addAll(List.of("child-1", "child-3"));
      var run = new FoldRun(log, faults.facts(), MONGO.emptyDatabase());
      List<Logged<WholeMessage>> parked = run.parking(random);
      waited += parked.size();

      List<Logged<WholeMessage>> counted =
          log.stream().filter(each -> !parked.contains(each)).toList();
      var knownAt = log.getLast().knownAt();
      assertThat(Counts.of(run.totals(Counts.NAMES, knownAt, knownAt)))
          .as("the others of history %d", seed)
          .containsExactlyEntriesOf(Counts.of(BruteForce.totals(counted, Counts.FACTS, knownAt)));

      faults.poisoned.clear();
      assertThat(run.retried(parked).dumps())
          .as("history %d after the mend", seed)
          .isEqualTo(undisturbed(log));
    }
    assertThat(waited).isGreaterThan(HISTORIES);
  }

  @Test
  void all_at_once_leaves_the_poisoned_to_the_fold_that_parks_them_and_makes_the_same() {
    for (long seed = 1; seed <= HISTORIES; seed++) {
      List<Logged<WholeMessage>> log = History.random(seed);
      var faults = new PoisonedFacts();
      faults.poisoned.add("child-1");
      var run = new FoldRun(log, faults.facts(), MONGO.emptyDatabase());
      List<Logged<WholeMessage>> left = run.leftOut();
      faults.poisoned.clear();
      assertThat(run.retried(left).dumps()).as("history %d", seed).isEqualTo(undisturbed(log));
    }
  }

  /** Nobody is merged, and so each record keeps its child. */
  private static List<Logged<WholeMessage>> withoutMerges(List<Logged<WholeMessage>> log) {
    Map<String, String> children = new HashMap<>();
    return log.stream()
        .filter(each -> Subjects.otherIn(each.event()) == null)
        .filter(
            each -> {
              String child = each.event().subject();
              return children.computeIfAbsent(each.event().record(), _ -> child).equals(child);
            })
        .toList();
  }

  private static String undisturbed(List<Logged<WholeMessage>> log) {
    return new FoldRun(log, Counts.FACTS, MONGO.emptyDatabase()).through(new Random(1), 0).dumps();
  }
}
