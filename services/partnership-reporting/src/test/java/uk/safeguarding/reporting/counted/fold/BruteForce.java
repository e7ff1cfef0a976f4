package uk.safeguarding.reporting.counted.fold;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.facts.Facts;
import uk.safeguarding.reporting.facts.totals.Totals;
import uk.safeguarding.reporting.subjects.RecordedMessage;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/** What was known at an instant, put together from the whole log up to it. */
final class BruteForce {

  private final Map<String, SubjectRecord> byReference = new TreeMap<>();
  private final Map<String, String> survivors = new TreeMap<>();

  private BruteForce() {}

  static Totals totals(List<Logged<WholeMessage>> log, Facts facts, Instant knownAt) {
    var known = new BruteForce();
    log.stream()
        .filter(each -> !each.knownAt().isAfter(knownAt))
        .forEach(each -> known.take(each.event(), log));
    var totals = new Totals();
    Set<String> children = new TreeSet<>(known.byReference.keySet());
    children.removeAll(known.survivors.keySet());
    children.forEach(
        child -> totals.change(Set.of(), facts.of(child, known.withAllMergedInto(child))));
    return totals;
  }

  /** A record belongs for ever to the reference of its first message. */
  private void take(WholeMessage message, List<Logged<WholeMessage>> log) {
    switch (message.type()) {
      case "child-identities-merged" -> {
        byReference.putIfAbsent(message.subject(), SubjectRecord.NOTHING);
        survivors.put(message.body().path("other").asString(), message.subject());
      }
      case "child-identities-separated" -> {
        String other = message.body().path("other").asString();
        survivors.remove(other);
        byReference.putIfAbsent(other, SubjectRecord.NOTHING);
      }
      default -> {
        String owner =
            log.stream()
                .map(Logged::event)
                .filter(each -> each.record().equals(message.record()))
                .findFirst()
                .orElseThrow()
                .subject();
        byReference.merge(
            owner,
            SubjectRecord.NOTHING.with(told(message)),
            (before, _) -> before.with(told(message)));
      }
    }
  }

  private static RecordedMessage told(WholeMessage message) {
    return new RecordedMessage(message.type(), message.record(), message.number(), message.body());
  }

  private SubjectRecord withAllMergedInto(String child) {
    var records = new TreeMap<>(byReference.getOrDefault(child, SubjectRecord.NOTHING).records());
    survivors.forEach(
        (other, survivor) -> {
          if (survivor.equals(child)) {
            records.putAll(withAllMergedInto(other).records());
          }
        });
    return new SubjectRecord(records);
  }
}
