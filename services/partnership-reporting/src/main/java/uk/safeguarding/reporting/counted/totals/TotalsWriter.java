package uk.safeguarding.reporting.counted.totals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.readmodel.Documents;
import uk.safeguarding.platform.readmodel.ReadModels;

/**
 * Writes what moments changed. A moment's change is put, not added: whoever tells it again, and
 * however often, the totals are the same.
 */
public final class TotalsWriter {

  /** The collection of the totals. */
  public static final String TOTALS = "totals";

  private record Told(Instant at, String document, Map<String, Integer> changes) {}

  private final ReadModels models;
  private final WholeDays days;

  /**
   * @param days asked of a day whose moments cannot be told apart any more
   */
  public TotalsWriter(ReadModels models, WholeDays days) {
    this.models = models;
    this.days = days;
  }

  /**
   * Writes the whole of what each of these moments changed.
   *
   * @param moments in log order, at least one
   */
  public void write(List<Changes> moments) {
    var position = new LogPosition(moments.getLast().moment().transaction(), 0);
    List<Told> told =
        moments.stream()
            .flatMap(
                each ->
                    each.byDocument().entrySet().stream()
                        .map(to -> new Told(each.moment().at(), to.getKey(), to.getValue())))
            .toList();
    writeMonths(told.stream().filter(TotalsWriter::isOfMonths).toList(), position);
    writeTotals(told.stream().filter(each -> !isOfMonths(each)).toList(), position);
  }

  private static boolean isOfMonths(Told told) {
    return told.document.equals(KnownMonths.DOCUMENT);
  }

  private void writeMonths(List<Told> told, LogPosition position) {
    Documents<FirstTold> documents = models.documents(TOTALS, FirstTold.class);
    documents.load(List.of(KnownMonths.DOCUMENT));
    FirstTold before =
        Objects.requireNonNullElse(documents.get(KnownMonths.DOCUMENT), FirstTold.NOTHING);
    FirstTold after = before;
    for (Told each : told) {
      after = after.with(each.changes.keySet(), LogDays.written(each.at));
    }
    if (!after.equals(before)) {
      documents.put(KnownMonths.DOCUMENT, after, position);
      documents.write();
    }
  }

  /**
   * The documents are read before any day is worked out: who changes a subject in between has them
   * to write as well, and one of the two finds out that it was overtaken.
   */
  private void writeTotals(List<Told> told, LogPosition position) {
    Documents<Total> documents = models.documents(TOTALS, Total.class);
    documents.load(told.stream().map(Told::document).toList());
    Map<LocalDate, Map<Place, Integer>> workedOut = new HashMap<>();
    WholeDays once = day -> workedOut.computeIfAbsent(day, days::changedOn);
    Map<String, PutTotal> puts = new TreeMap<>();
    for (Told each : told) {
      puts.computeIfAbsent(
              each.document,
              name ->
                  new PutTotal(
                      name, Objects.requireNonNullElse(documents.get(name), Total.NOTHING), once))
          .put(each.at, each.changes);
    }
    puts.forEach(
        (name, put) -> {
          Total now = put.total();
          if (!now.equals(documents.get(name))) {
            documents.put(name, now, position);
          }
        });
    documents.write();
  }
}
