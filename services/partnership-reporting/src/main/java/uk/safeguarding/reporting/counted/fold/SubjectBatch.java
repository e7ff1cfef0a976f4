package uk.safeguarding.reporting.counted.fold;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import uk.safeguarding.platform.readmodel.BatchFold;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.known.LogMoment;
import uk.safeguarding.reporting.counted.totals.Changes;
import uk.safeguarding.reporting.counted.totals.TotalsWriter;
import uk.safeguarding.reporting.facts.Facts;

/** One batch of messages: what it made of its subjects, and which moments it was about. */
final class SubjectBatch implements BatchFold.Batch<WholeMessage> {

  private final Subjects subjects;
  private final Identities identities;
  private final RecordsOfSubjects records;
  private final MomentMessages messages;
  private final TotalsWriter totals;
  private final AtomicReference<Changes> unfinished;

  /** By moment, every subject of which it had a message, also one that had been taken in before. */
  private final SortedMap<LogMoment, Set<String>> touched = new TreeMap<>();

  SubjectBatch(
      Subjects subjects,
      Facts facts,
      MomentMessages messages,
      TotalsWriter totals,
      AtomicReference<Changes> unfinished) {
    this.subjects = subjects;
    this.identities = new Identities(subjects, facts);
    this.records = new RecordsOfSubjects(subjects, facts);
    this.messages = messages;
    this.totals = totals;
    this.unfinished = unfinished;
  }

  @Override
  public void fold(Logged<WholeMessage> logged) {
    WholeMessage message = logged.event();
    LogMoment moment = LogMoment.of(logged);
    Set<LogMoment> shown =
        Subjects.otherIn(message) == null
            ? Set.of(records.take(message, moment))
            : identities.take(message, moment);
    Set<String> concerned = subjects.concerned(Subjects.namedIn(message));
    shown.forEach(
        each -> touched.computeIfAbsent(each, _ -> new LinkedHashSet<>()).addAll(concerned));
  }

  @Override
  public void write() {
    if (touched.isEmpty()) {
      return;
    }
    subjects.write();
    var changes = touched.entrySet().stream().map(each -> changes(each.getKey(), each.getValue()));
    var told = changes.toList();
    totals.write(told);
    unfinished.set(told.getLast());
    touched.clear();
  }

  private Changes changes(LogMoment moment, Set<String> references) {
    Changes changes =
        moment.equals(touched.firstKey()) ? begunBefore(moment) : Changes.none(moment);
    return with(changes, references);
  }

  /** An earlier batch may have brought the beginning of this one's first moment. */
  private Changes begunBefore(LogMoment moment) {
    Changes last = Objects.requireNonNull(unfinished.get());
    if (last.moment().equals(moment)) {
      return last;
    }
    Set<String> concerned =
        subjects.concerned(messages.of(moment).stream().flatMap(Subjects::namedIn));
    return with(Changes.none(moment), concerned);
  }

  private Changes with(Changes changes, Set<String> references) {
    subjects.load(references);
    Changes all = changes;
    for (String reference : references) {
      all = all.with(reference, subjects.get(reference).facts());
    }
    return all;
  }
}
