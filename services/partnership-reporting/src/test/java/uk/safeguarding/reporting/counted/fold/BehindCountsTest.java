package uk.safeguarding.reporting.counted.fold;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.platform.fixture.MongoFixture;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.CountedFacts;
import uk.safeguarding.reporting.counted.Way;
import uk.safeguarding.reporting.counted.behind.CountedFact;
import uk.safeguarding.reporting.counted.behind.RecordsBehind;
import uk.safeguarding.reporting.counted.whereabouts.Wanted;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.frontdoor.ChildrenMissing;
import uk.safeguarding.reporting.facts.frontdoor.ContactsReceived;
import uk.safeguarding.reporting.facts.protection.ProtectionPlans;

/** Whatever is counted of a history at random, those who are counted are found, and no others. */
class BehindCountsTest {

  private static final int HISTORIES = Integer.getInteger("safeguarding.histories", 1_000) / 50;
  private static final int CRASHES = 4;
  private static final int ALL = Integer.MAX_VALUE / 2;

  private static final List<Counting> COUNTINGS =
      List.of(new ContactsReceived(), new ProtectionPlans(), new ChildrenMissing());

  private static final MongoFixture MONGO = new MongoFixture();

  @AfterAll
  static void closeServer() {
    MONGO.close();
  }

  @Test
  void as_many_are_found_as_are_counted_at_any_instant_with_the_records_that_made_them_count() {
    for (long seed = 1; seed <= HISTORIES; seed++) {
      List<Logged<WholeMessage>> log = History.random(seed);
      FoldRun run = run(log, seed);
      var behind = new RecordsBehind(run.models(), new MessagesBehind(log), COUNTINGS);
      var random = new Random(seed);
      Instant now = log.getLast().knownAt();
      Instant somewhere = log.get(random.nextInt(log.size())).knownAt();
      for (Instant asked : List.of(now, somewhere)) {
        CountedFacts facts = run.totals(Counts.NAMES, asked, now);
        Instant knownAt = facts.servedFor();
        String history = "history %d as known at %s: ".formatted(seed, knownAt);
        forSome(
            random,
            wanted -> {
              int number = wanted.way().number(facts, wanted.count(), wanted.period());
              List<CountedFact> found = behind.read(wanted, knownAt, 0, ALL);
              assertThat(found).as(history + wanted).hasSize(number);
              assertThat(found).as(history + wanted).allMatch(each -> isExplained(each, knownAt));
            });
      }
    }
  }

  private static boolean isExplained(CountedFact fact, Instant knownAt) {
    return !fact.knownSince().isAfter(knownAt)
        && !fact.records().isEmpty()
        && fact.records().stream()
            .flatMap(record -> record.messages().stream())
            .noneMatch(message -> message.receivedAt().isAfter(knownAt));
  }

  @Test
  void pages_one_after_another_are_the_whole() {
    var longest = new AtomicInteger();
    for (long seed = 1; seed <= 5; seed++) {
      List<Logged<WholeMessage>> log = History.random(seed);
      var behind = new RecordsBehind(run(log, seed).models(), new MessagesBehind(log), COUNTINGS);
      Instant knownAt = log.getLast().knownAt();
      forSome(
          new Random(seed),
          wanted -> {
            List<CountedFact> all = behind.read(wanted, knownAt, 0, ALL);
            List<CountedFact> pages = new ArrayList<>();
            for (int skipped = 0; skipped < all.size(); skipped++) {
              pages.addAll(behind.read(wanted, knownAt, skipped, 1));
            }
            assertThat(pages).isEqualTo(all);
            longest.accumulateAndGet(all.size(), Math::max);
          });
    }
    assertThat(longest).hasValueGreaterThan(2);
  }

  @Test
  void every_moment_that_changed_a_count_is_told_and_each_earlier_instant_is_as_it_was() {
    for (long seed = 1; seed <= HISTORIES; seed++) {
      List<Logged<WholeMessage>> log = History.random(seed);
      FoldRun run = run(log, seed);
      Instant last = log.getLast().knownAt();
      CountedFacts now = run.totals(Counts.NAMES, last, last);
      // Of days long ago only their ends are served.
      var served = new TreeMap<Instant, CountedFacts>();
      for (Logged<WholeMessage> each : log) {
        CountedFacts then = run.totals(Counts.NAMES, each.knownAt(), last);
        served.put(then.servedFor(), then);
      }
      Instant anywhere = served.keySet().stream().skip(served.size() / 2).findFirst().orElseThrow();
      assertThat(Counts.of(now.asKnownAt(anywhere)))
          .isEqualTo(Counts.of(requireNonNull(served.get(anywhere))));
      String history = "history %d: ".formatted(seed);
      forSome(
          new Random(seed),
          wanted -> {
            var told =
                now.momentsAfter(Instant.EPOCH, wanted.count(), wanted.way(), wanted.period());
            int before = 0;
            Instant since = Instant.EPOCH;
            for (Instant at : served.keySet()) {
              int number = wanted.way().number(now.asKnownAt(at), wanted.count(), wanted.period());
              if (number != before) {
                assertThat(told.tailSet(since.plusNanos(1)).headSet(at.plusNanos(1)))
                    .as(history + wanted)
                    .isNotEmpty();
              }
              before = number;
              since = at;
            }
          });
    }
  }

  private static FoldRun run(List<Logged<WholeMessage>> log, long seed) {
    return new FoldRun(log, Counts.FACTS, MONGO.emptyDatabase()).through(new Random(seed), CRASHES);
  }

  /** One question in five: there are hundreds of each history. */
  private static void forSome(Random random, Consumer<Wanted> wanted) {
    for (String count : Counts.NAMES) {
      for (Way way : Way.values()) {
        for (ReportingPeriod period : Counts.PERIODS) {
          if (random.nextInt(5) == 0) {
            wanted.accept(new Wanted(count, way, period));
          }
        }
      }
    }
  }
}
