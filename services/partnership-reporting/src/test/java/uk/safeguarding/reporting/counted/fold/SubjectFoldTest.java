package uk.safeguarding.reporting.counted.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.Quarter;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.platform.fixture.MongoFixture;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.CountedFacts;
import uk.safeguarding.reporting.facts.Facts;
import uk.safeguarding.reporting.facts.frontdoor.ChildrenMissing;
import uk.safeguarding.reporting.facts.frontdoor.ContactsReceived;
import uk.safeguarding.reporting.facts.protection.ProtectionPlans;
import uk.safeguarding.reporting.facts.totals.Totals;

/** Histories at random, against totals that are put together anew for each instant. */
class SubjectFoldTest {

  private static final int HISTORIES = Integer.getInteger("safeguarding.histories", 1_000);
  private static final int CRASHES = 6;

  private static final Facts FACTS =
      new Facts(List.of(new ContactsReceived(), new ProtectionPlans(), new ChildrenMissing()));

  private static final List<String> COUNTS =
      List.of(
          ContactsReceived.COUNT,
          ProtectionPlans.STARTED,
          ProtectionPlans.STARTED_AGAIN,
          ProtectionPlans.ENDED,
          ProtectionPlans.CHILDREN,
          ChildrenMissing.CHILDREN,
          ChildrenMissing.EPISODES);

  private static final List<ReportingPeriod> PERIODS =
      Stream.<ReportingPeriod>concat(
              Stream.iterate(new Month(2017, 10), Month::next).limit(14),
              Stream.of(
                  new Quarter(2017, 3),
                  new Quarter(2017, 4),
                  new Quarter(2018, 1),
                  new FinancialYear(2017),
                  new FinancialYear(2018)))
          .toList();

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
          new FoldRun(log, FACTS, MONGO.emptyDatabase()).through(random, random.nextInt(CRASHES));
      Instant somewhere = log.get(random.nextInt(log.size())).knownAt();
      for (Instant knownAt : List.of(log.getLast().knownAt(), somewhere)) {
        assertThat(counted(run.totals(COUNTS, knownAt)))
            .as("history %d as known at %s", seed, knownAt)
            .containsExactlyEntriesOf(counted(BruteForce.totals(log, FACTS, knownAt)));
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

  private static String dumps(List<Logged<WholeMessage>> log, Random random, int crashes) {
    return new FoldRun(log, FACTS, MONGO.emptyDatabase()).through(random, crashes).dumps();
  }

  private static TreeMap<String, Integer> counted(CountedFacts facts) {
    var counted = new TreeMap<String, Integer>();
    for (String count : COUNTS) {
      for (ReportingPeriod period : PERIODS) {
        String name = count + " " + period;
        counted.put("happened " + name, facts.happened(count, period));
        counted.put("once " + name, facts.onceIn(count, period));
        counted.put("standing " + name, facts.standing(count, period));
        counted.put("at any time " + name, facts.atAnyTime(count, period));
      }
    }
    return counted;
  }

  private static TreeMap<String, Integer> counted(Totals totals) {
    var counted = new TreeMap<String, Integer>();
    for (String count : COUNTS) {
      for (ReportingPeriod period : PERIODS) {
        String name = count + " " + period;
        counted.put("happened " + name, totals.happened(count, period));
        counted.put("once " + name, totals.inPeriod(count, period));
        counted.put("standing " + name, totals.standing(count, period));
        counted.put("at any time " + name, totals.atAnyTime(count, period));
      }
    }
    return counted;
  }
}
