package uk.safeguarding.reporting.counted.fold;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.platform.readmodel.BatchFold;
import uk.safeguarding.platform.readmodel.CanonicalDump;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.bulk.SubjectsAtOnce;
import uk.safeguarding.reporting.counted.totals.StoredTotals;
import uk.safeguarding.reporting.facts.Facts;

/** The fold as its processor runs it: batches, tokens, and ends that nobody prepared. */
final class FoldRun {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<Logged<WholeMessage>> log;
  private final Facts facts;
  private final ReadModels models;
  private final FailingDatabase failing;
  private SubjectFold fold;

  FoldRun(List<Logged<WholeMessage>> log, Facts facts, MongoDatabase database) {
    this.log = log;
    this.facts = facts;
    this.failing = new FailingDatabase(database);
    this.models = new ReadModels(failing.database());
    this.fold = started();
  }

  private SubjectFold started() {
    return fold(log, models, facts);
  }

  static SubjectFold fold(List<Logged<WholeMessage>> log, ReadModels models, Facts facts) {
    return new SubjectFold(
        models,
        facts,
        new MessagesOf(log),
        new SubjectsAtOnce(new SubjectsOf(log, JSON), JSON, facts, 2));
  }

  /** Throws away what is stored, as a rebuild does under the running process. */
  FoldRun dropped() {
    fold.collections().forEach(name -> failing.database().getCollection(name).drop());
    return this;
  }

  /** Folds the whole log in batches of random size, with so many ends in the middle of a write. */
  FoldRun through(Random random, int crashes) {
    return from(0, random, crashes);
  }

  private FoldRun from(int start, Random random, int crashes) {
    int token = start;
    int left = crashes;
    while (token < log.size()) {
      int end = Math.min(log.size(), token + 1 + random.nextInt(12));
      if (left > 0 && random.nextInt(3) == 0) {
        failing.failAfter(random.nextInt(8));
        left--;
      }
      try {
        fold(log.subList(token, end));
        // The process ends before the token is stored, or after it, or not at all.
        boolean ends = left > 0 && random.nextInt(3) == 0;
        token = ends && random.nextBoolean() ? token : end;
        if (ends) {
          left--;
          fold = started();
        }
      } catch (FailingDatabase.Failed _) {
        // MongoDB was away for a moment, or the process ended.
        fold = random.nextBoolean() ? fold : started();
      }
      failing.mend();
    }
    return this;
  }

  /** Folds the log up to a place at once, and the rest in batches of random size. */
  FoldRun atOnce(int place, Random random) {
    assertThat(fold.foldUpTo(log.get(place - 1).position())).isEmpty();
    return from(place, random, 0);
  }

  /**
   * Folds the whole log in batches; what fails waits, with all that follows about its subject.
   *
   * @return what waits, in its order
   */
  List<Logged<WholeMessage>> parking(Random random) {
    List<Logged<WholeMessage>> parked = new ArrayList<>();
    Set<String> waiting = new HashSet<>();
    int token = 0;
    while (token < log.size()) {
      int end = Math.min(log.size(), token + 1 + random.nextInt(12));
      var batch = fold.begin(log.subList(token, end).stream().map(Logged::event).toList());
      for (Logged<WholeMessage> each : log.subList(token, end)) {
        if (waiting.contains(each.event().subject()) || !isFolded(batch, each)) {
          waiting.add(each.event().subject());
          parked.add(each);
        }
      }
      batch.write();
      token = end;
    }
    return parked;
  }

  private static boolean isFolded(
      BatchFold.Batch<WholeMessage> batch, Logged<WholeMessage> message) {
    try {
      batch.fold(message);
      return true;
    } catch (PoisonedFacts.Poisoned _) {
      return false;
    }
  }

  /**
   * Folds the log at once.
   *
   * @return what that left out, in its order
   */
  List<Logged<WholeMessage>> leftOut() {
    Predicate<WholeMessage> left =
        fold.foldUpTo(log.getLast().position()).orElseGet(() -> _ -> false);
    return log.stream().filter(each -> left.test(each.event())).toList();
  }

  /** Folds what waited, one message after the other. */
  FoldRun retried(List<Logged<WholeMessage>> parked) {
    parked.forEach(each -> fold(List.of(each)));
    return this;
  }

  private void fold(List<Logged<WholeMessage>> events) {
    var batch = fold.begin(events.stream().map(Logged::event).toList());
    events.forEach(batch::fold);
    batch.write();
    batch.write();
  }

  /**
   * Everything but the messages of one child from somewhere on, and those one by one afterwards.
   */
  FoldRun withoutUntilTheEnd(String child, int from, Random random) {
    Predicate<Logged<WholeMessage>> parked = each -> each.event().subject().equals(child);
    List<Logged<WholeMessage>> rest = log.subList(from, log.size());
    inBatches(log.subList(0, from), random);
    inBatches(rest.stream().filter(parked.negate()).toList(), random);
    rest.stream().filter(parked).forEach(each -> fold(List.of(each)));
    return this;
  }

  private void inBatches(List<Logged<WholeMessage>> events, Random random) {
    int end;
    for (int begin = 0; begin < events.size(); begin = end) {
      end = Math.min(events.size(), begin + 1 + random.nextInt(12));
      fold(events.subList(begin, end));
    }
  }

  ReadModels models() {
    return models;
  }

  StoredTotals totals(Collection<String> counts, Instant knownAt, Instant now) {
    return StoredTotals.of(models, counts, knownAt, now);
  }

  String dumps() {
    var dump = new CanonicalDump(models);
    return fold.collections().stream().map(dump::sha256).collect(Collectors.joining());
  }
}
