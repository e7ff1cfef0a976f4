package uk.safeguarding.reporting.counted.intake;

import java.util.List;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.known.Belongings;
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
    LogMoment shown = before.effective(moment);
    KnownRecord record = told.after(before.records().get(message.record()));
    Belongings all = before.belongings().with(message.record(), record, came(way));
    subjects.put(bearer, recounted(bearer, before.with(all), record.kind(), shown), shown);
    return shown;
  }

  /** With what a change of a record of that kind changes in its facts. */
  private Subject recounted(String reference, Subject subject, String kind, LogMoment moment) {
    Facts.Recount recount =
        facts.afterChangeOf(kind, reference, new SubjectRecord(subject.records()));
    return subject.with(
        moment, subject.facts().become(recount.facts(), recount.counts()::contains, moment.at()));
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
