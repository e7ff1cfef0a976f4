package uk.safeguarding.reporting.counted.fold;

import java.util.List;
import java.util.Objects;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.known.Belongings;
import uk.safeguarding.reporting.counted.known.LogMoment;
import uk.safeguarding.reporting.counted.known.Subject;
import uk.safeguarding.reporting.facts.Facts;

/**
 * References that turn out to be one child, and those that turn out to be two. What one document
 * gives another it keeps, so that either can be written without the other and a repetition makes up
 * for it.
 */
record Identities(Subjects subjects, Facts facts) {

  /** When the effect of a message shows. */
  LogMoment take(WholeMessage message, LogMoment moment) {
    String other = Objects.requireNonNull(Subjects.otherIn(message));
    List<String> way = subjects.wayFrom(message.subject());
    Subject bearer = subjects.get(way.getLast());
    Subject joined = subjects.get(other);
    LogMoment shown = joined.effective(bearer.effective(moment));
    if (message.type().equals("child-identities-merged")) {
      merge(message, way, bearer, joined, shown);
    } else {
      separate(message, way, bearer, joined, shown);
    }
    return shown;
  }

  private void merge(
      WholeMessage message, List<String> way, Subject bearer, Subject joined, LogMoment shown) {
    String other = Objects.requireNonNull(Subjects.otherIn(message));
    if (!isTaken(bearer, message)) {
      put(
          way.getLast(),
          bearer.with(bearer.belongings().and(joined.belongings(), came(way, other))),
          message,
          shown);
    }
    if (!isTaken(joined, message)) {
      Subject gone = joined.mergedInto(message.subject());
      subjects.put(
          other,
          gone.linkedBy(message.record(), message.number())
              .with(shown, gone.facts().become(java.util.Set.of(), shown.at())),
          shown);
    }
  }

  private void separate(
      WholeMessage message, List<String> way, Subject bearer, Subject joined, LogMoment shown) {
    String other = Objects.requireNonNull(Subjects.otherIn(message));
    Belongings taken =
        isTaken(bearer, message)
            ? Objects.requireNonNull(bearer.separated().get(other))
            : bearer.belongings().of(came(way, other));
    if (!isTaken(bearer, message)) {
      Subject left = bearer.with(bearer.belongings().without(taken)).separated(other, taken);
      put(way.getLast(), left, message, shown);
    }
    if (!isTaken(joined, message)) {
      put(other, joined.mergedInto(null).with(taken), message, shown);
    }
  }

  private void put(String reference, Subject subject, WholeMessage message, LogMoment shown) {
    Subject linked = subject.linkedBy(message.record(), message.number());
    subjects.put(reference, RecordsOfSubjects.counted(reference, linked, shown, facts), shown);
  }

  private static boolean isTaken(Subject subject, WholeMessage message) {
    return subject.isLinkedBy(message.record(), message.number());
  }

  /** From the child that has the records, without itself, down to the other. */
  private static String came(List<String> way, String other) {
    var down = new java.util.ArrayList<>(way.reversed().subList(1, way.size()));
    down.add(other);
    return Belongings.way(down);
  }
}
