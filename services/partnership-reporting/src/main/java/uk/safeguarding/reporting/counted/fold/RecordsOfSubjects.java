package uk.safeguarding.reporting.counted.fold;

import java.util.List;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.known.Belongings;
import uk.safeguarding.reporting.counted.known.KnownFacts;
import uk.safeguarding.reporting.counted.known.LogMoment;
import uk.safeguarding.reporting.counted.known.Subject;
import uk.safeguarding.reporting.facts.Facts;
import uk.safeguarding.reporting.subjects.KnownRecord;
import uk.safeguarding.reporting.subjects.RecordedMessage;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/** Messages about records: taken in by the subject that has the record now. */
record RecordsOfSubjects(Subjects subjects, Facts facts) {

  /** When the effect of a message shows. */
  LogMoment take(WholeMessage message, LogMoment moment) {
    var told =
        new RecordedMessage(message.type(), message.record(), message.number(), message.body());
    List<String> way = subjects.wayFrom(message.subject());
    String bearer = way.getLast();
    Subject before = subjects.get(bearer);
    if (!told.isRead() || isTaken(message, way)) {
      return moment;
    }
    KnownRecord record = told.after(before.records().get(message.record()));
    LogMoment shown = before.effective(moment);
    Subject with = before.with(before.belongings().with(message.record(), record, came(way)));
    Facts.Recount recount =
        facts.afterChangeOf(record.kind(), bearer, new SubjectRecord(with.records()));
    KnownFacts known = with.facts().become(recount.facts(), recount.counts()::contains, shown.at());
    subjects.put(bearer, with.with(shown, known), shown);
    return shown;
  }

  /** Also where it was taken in before the child was merged, or its record went to another. */
  private boolean isTaken(WholeMessage message, List<String> way) {
    return way.stream()
        .anyMatch(each -> subjects.get(each).knows(message.record(), message.number()));
  }

  private static String came(List<String> way) {
    return Belongings.way(way.reversed().subList(1, way.size()));
  }

  /** With all facts that follow from its records from that moment on. */
  static Subject counted(String reference, Subject subject, LogMoment moment, Facts facts) {
    var now = facts.of(reference, new SubjectRecord(subject.records()));
    return subject.with(moment, subject.facts().become(now, moment.at()));
  }
}
