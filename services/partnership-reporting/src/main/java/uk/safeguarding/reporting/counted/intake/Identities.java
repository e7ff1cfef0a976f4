package uk.safeguarding.reporting.counted.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.known.Belongings;
import uk.safeguarding.reporting.counted.known.LogMoment;
import uk.safeguarding.reporting.counted.known.Subject;
import uk.safeguarding.reporting.facts.Facts;

/**
 * References that turn out to be one child, and those that turn out to be two.
 *
 * <p>What came before is written before; then the child that takes or gives the records; then, with
 * the batch, the other. So the other is the last to know: where it does, all is done, and where it
 * does not, a repetition makes up for what is missing.
 */
record Identities(Subjects subjects, Facts facts) {

  /** When the effects of a message show. */
  Set<LogMoment> take(WholeMessage message, LogMoment moment) {
    subjects.write();
    String other = Objects.requireNonNull(Subjects.otherIn(message));
    Subject joined = subjects.get(other);
    if (isTaken(joined, message)) {
      return Set.of(moment);
    }
    List<String> way = subjects.wayFrom(message.subject());
    LogMoment shown = subjects.get(way.getLast()).effective(moment);
    if (message.type().equals("child-identities-merged")) {
      merge(message, other, way, moment);
    } else {
      separate(message, other, way, moment);
    }
    return Stream.of(shown, joined.effective(moment)).collect(Collectors.toSet());
  }

  private void merge(WholeMessage message, String other, List<String> way, LogMoment moment) {
    String survivor = way.getLast();
    Subject bearer = subjects.get(survivor);
    Subject joined = subjects.get(other);
    if (!isTaken(bearer, message)) {
      Belongings all = bearer.belongings().and(joined.belongings(), came(way, other));
      put(survivor, bearer.with(all), message, moment);
      subjects.write();
    }
    LogMoment shown = joined.effective(moment);
    Subject gone = joined.mergedInto(message.subject());
    subjects.put(
        other,
        gone.linkedBy(message.record(), message.number())
            .with(shown, gone.facts().become(Set.of(), shown.at())),
        shown);
  }

  private void separate(WholeMessage message, String other, List<String> way, LogMoment moment) {
    String survivor = way.getLast();
    Subject bearer = subjects.get(survivor);
    if (!isTaken(bearer, message)) {
      Belongings taken = bearer.belongings().of(came(way, other));
      Subject left = bearer.with(bearer.belongings().without(taken)).separated(other, taken);
      put(survivor, left, message, moment);
      subjects.write();
    }
    Belongings taken = Objects.requireNonNull(subjects.get(survivor).separated().get(other));
    put(other, subjects.get(other).byItself().with(taken), message, moment);
  }

  private void put(String reference, Subject subject, WholeMessage message, LogMoment moment) {
    Subject linked = subject.linkedBy(message.record(), message.number());
    LogMoment shown = linked.effective(moment);
    subjects.put(reference, RecordsOfSubjects.counted(reference, linked, shown, facts), shown);
  }

  private static boolean isTaken(Subject subject, WholeMessage message) {
    return subject.isLinkedBy(message.record(), message.number());
  }

  /** From the child that has the records, without itself, down to the other. */
  private static String came(List<String> way, String other) {
    var down = new ArrayList<>(way.reversed().subList(1, way.size()));
    down.add(other);
    return Belongings.way(down);
  }
}
