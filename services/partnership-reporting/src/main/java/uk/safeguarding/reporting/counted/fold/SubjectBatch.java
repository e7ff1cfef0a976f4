package uk.safeguarding.reporting.counted.fold;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.readmodel.BatchFold;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.intake.Intake;
import uk.safeguarding.reporting.counted.intake.Subjects;
import uk.safeguarding.reporting.counted.known.LogMoment;
import uk.safeguarding.reporting.counted.totals.Changes;
import uk.safeguarding.reporting.counted.totals.TotalsWriter;
import uk.safeguarding.reporting.facts.Facts;

/** One batch of messages: what it made of its subjects, and which moments it was about. */
final class SubjectBatch implements BatchFold.Batch<WholeMessage> {

  private final List<String> named;
  private final Subjects subjects;
  private final Intake intake;
  private final MomentMessages messages;
  private final TotalsWriter totals;
  private final Progress progress;

  /** By moment, every subject of which it had a message, also one that had been taken in before. */
  private final SortedMap<LogMoment, Set<String>> touched = new TreeMap<>();

  /** What it has of each moment of its messages. */
  private final SortedMap<LogMoment, Stretch> brought = new TreeMap<>();

  private @Nullable LogPosition last;

  /**
   * @param named whom its messages will be about
   */
  SubjectBatch(
      List<String> named,
      Subjects subjects,
      Facts facts,
      MomentMessages messages,
      TotalsWriter totals,
      Progress progress) {
    this.named = named;
    this.subjects = subjects;
    this.intake = new Intake(subjects, facts);
    this.messages = messages;
    this.totals = totals;
    this.progress = progress;
  }

  @Override
  public void fold(Logged<WholeMessage> logged) {
    if (last == null) {
      progress.begin(logged.position());
      subjects.load(named);
    }
    last = logged.position();
    WholeMessage message = logged.event();
    LogMoment moment = LogMoment.of(logged);
    brought.merge(moment, Stretch.at(logged.position()), Stretch::and);
    Set<LogMoment> shown = intake.take(message, moment);
    Set<String> concerned = subjects.concerned(Subjects.namedIn(message));
    shown.forEach(
        each -> touched.computeIfAbsent(each, _ -> new LinkedHashSet<>()).addAll(concerned));
  }

  @Override
  public void write() {
    if (last == null || touched.isEmpty()) {
      return;
    }
    subjects.write();
    var changes = touched.entrySet().stream().map(each -> changes(each.getKey(), each.getValue()));
    var told = changes.toList();
    totals.write(told);
    progress.written(last, told.getLast());
    touched.clear();
  }

  private Changes changes(LogMoment moment, Set<String> references) {
    return with(changedBefore(moment), references);
  }

  /** Of its first moment an earlier batch may have had the beginning, and another the rest. */
  private Changes changedBefore(LogMoment moment) {
    Changes unfinished = progress.unfinished();
    if (unfinished.moment().equals(moment)) {
      return unfinished;
    }
    if (hasWholeOf(moment)) {
      return Changes.none(moment);
    }
    return with(
        Changes.none(moment),
        subjects.concerned(messages.of(moment).stream().flatMap(Subjects::namedIn)));
  }

  private boolean hasWholeOf(LogMoment moment) {
    @Nullable Stretch stretch = brought.get(moment);
    return stretch != null
        && (!moment.equals(brought.firstKey()) || !messages.anyOutside(moment, stretch));
  }

  private Changes with(Changes changes, Set<String> references) {
    subjects.load(references);
    return changes.with(
        references.stream()
            .collect(Collectors.toMap(each -> each, each -> subjects.get(each).facts())));
  }
}
