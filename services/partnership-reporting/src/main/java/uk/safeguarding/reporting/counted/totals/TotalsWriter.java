package uk.safeguarding.reporting.counted.totals;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
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

  private final ReadModels models;

  public TotalsWriter(ReadModels models) {
    this.models = models;
  }

  /**
   * Writes the whole of what each of these moments changed.
   *
   * @param moments in log order
   */
  public void write(Collection<Changes> moments) {
    Documents<Total> totals = models.documents(TOTALS, Total.class);
    var changed = moments.stream().map(TotalsWriter::told).toList();
    totals.load(changed.stream().flatMap(told -> told.byDocument.keySet().stream()).toList());
    changed.forEach(told -> told.putInto(totals));
    totals.write();
  }

  private record Told(
      Instant at, LogPosition position, SortedMap<String, Map<String, Integer>> byDocument) {

    void putInto(Documents<Total> totals) {
      byDocument.forEach(
          (document, rows) -> {
            Total before = Objects.requireNonNullElse(totals.get(document), Total.NOTHING);
            Total after = before;
            for (var row : rows.entrySet()) {
              after =
                  document.equals(KnownMonths.DOCUMENT)
                      ? after.since(row.getKey(), at)
                      : after.with(row.getKey(), at, row.getValue());
            }
            if (after.rows().isEmpty()) {
              totals.remove(document, position);
            } else if (!after.equals(before)) {
              totals.put(document, after, position);
            }
          });
    }
  }

  private static Told told(Changes changes) {
    return new Told(
        changes.moment().at(),
        new LogPosition(changes.moment().transaction(), 0),
        changes.byDocument());
  }
}
