package uk.safeguarding.reporting.counted.fold;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.safeguarding.platform.readmodel.CanonicalDump;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.totals.StoredTotals;
import uk.safeguarding.reporting.facts.Facts;

/** The fold as its processor runs it: batches, tokens, and ends that nobody prepared. */
final class FoldRun {

  private final List<Logged<WholeMessage>> log;
  private final Facts facts;
  private final ReadModels models;
  private final FailingDatabase failing;
  private final MomentMessages messages;
  private SubjectFold fold;

  FoldRun(List<Logged<WholeMessage>> log, Facts facts, MongoDatabase database) {
    this.log = log;
    this.facts = facts;
    this.failing = new FailingDatabase(database);
    this.models = new ReadModels(failing.database());
    this.messages = new MessagesOf(log);
    this.fold = started();
  }

  private SubjectFold started() {
    return new SubjectFold(models, facts, messages);
  }

  /** Throws away what is stored, as a rebuild does under the running process. */
  FoldRun dropped() {
    fold.collections().forEach(name -> failing.database().getCollection(name).drop());
    return this;
  }

  /** Folds the whole log in batches of random size, with so many ends in the middle of a write. */
  FoldRun through(Random random, int crashes) {
    int token = 0;
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
