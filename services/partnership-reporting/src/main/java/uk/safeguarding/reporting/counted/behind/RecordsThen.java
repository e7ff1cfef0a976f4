package uk.safeguarding.reporting.counted.behind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.counted.behind.LoggedMessages.LoggedMessage;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.subjects.KnownRecord;
import uk.safeguarding.reporting.subjects.RecordedMessage;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/** Records as they were known at an instant, put together again from the messages up to it. */
final class RecordsThen {

  private final Counting counting;
  private final Map<String, List<LoggedMessage>> saidOf = new HashMap<>();

  /**
   * @param messages in log order
   */
  RecordsThen(Counting counting, List<LoggedMessage> messages) {
    this.counting = counting;
    for (LoggedMessage each : messages) {
      if (told(each).isRead()) {
        saidOf.computeIfAbsent(each.message().record(), _ -> new ArrayList<>()).add(each);
      }
    }
  }

  /** What a fact follows from. */
  List<RecordBehind> behind(FoundFact found) {
    SortedMap<String, KnownRecord> known = new TreeMap<>();
    for (String id : found.records(counting)) {
      @Nullable KnownRecord record = record(id);
      if (record != null) {
        known.put(id, record);
      }
    }
    return new Causes(counting, found.reference(), new SubjectRecord(known))
        .of(found.fact().fact()).stream()
            .map(id -> behind(id, Objects.requireNonNull(known.get(id)).kind()))
            .toList();
  }

  private RecordBehind behind(String id, String kind) {
    return new RecordBehind(
        kind, id, saidOf.getOrDefault(id, List.of()).stream().map(LoggedMessage::came).toList());
  }

  private @Nullable KnownRecord record(String id) {
    @Nullable KnownRecord record = null;
    for (LoggedMessage each : saidOf.getOrDefault(id, List.of())) {
      record = told(each).after(record);
    }
    return record;
  }

  private static RecordedMessage told(LoggedMessage logged) {
    var message = logged.message();
    return new RecordedMessage(message.type(), message.record(), message.number(), message.body());
  }
}
