package uk.safeguarding.agencyreturns.differences;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.safeguarding.agencyreturns.formats.Finding;
import uk.safeguarding.agencyreturns.formats.ReadReturn;
import uk.safeguarding.agencyreturns.submission.Commentary;
import uk.safeguarding.agencyreturns.submission.ReportedFigure;
import uk.safeguarding.agencyreturns.submission.ReportedRow;

/**
 * What is different in a later version of a return: in the figures and words that stand, and in
 * what is wrong. The order of rows and how a number is written make no difference.
 *
 * @param rowsAdded refs of indicators that have figures now and had none
 * @param rowsRemoved refs of indicators that had figures and have none now
 * @param figures by indicator and period
 * @param commentary by indicator and what it is about
 * @param newErrors what is wrong now and was not
 * @param errorsGone what was wrong and is not any more
 */
public record Differences(
    List<String> rowsAdded,
    List<String> rowsRemoved,
    Changes<ReportedFigure> figures,
    Changes<String> commentary,
    List<Finding> newErrors,
    List<Finding> errorsGone) {

  public static Differences between(ReadReturn before, ReadReturn after) {
    Changes<String> rows = Changes.between(rows(before), rows(after), (_, _) -> true);
    return new Differences(
        rows.added().stream().map(Changes.Added::indicator).toList(),
        rows.removed().stream().map(Changes.Removed::indicator).toList(),
        Changes.between(figures(before), figures(after), FigureParts::same),
        Changes.between(words(before), words(after), String::equals),
        Errors.onlyIn(after, before),
        Errors.onlyIn(before, after));
  }

  /** Whether the two versions say the same. */
  public boolean none() {
    return figures.none()
        && commentary.none()
        && rowsAdded.isEmpty()
        && rowsRemoved.isEmpty()
        && newErrors.isEmpty()
        && errorsGone.isEmpty();
  }

  private static Map<Place, String> rows(ReadReturn read) {
    Map<Place, String> rows = new LinkedHashMap<>();
    read.accepted().forEach(row -> rows.put(new Place(row.indicator(), ""), row.indicator()));
    return rows;
  }

  private static Map<Place, ReportedFigure> figures(ReadReturn read) {
    Map<Place, ReportedFigure> figures = new LinkedHashMap<>();
    for (ReportedRow row : read.accepted()) {
      row.figures()
          .forEach(figure -> figures.put(new Place(row.indicator(), figure.period()), figure));
    }
    return figures;
  }

  private static Map<Place, String> words(ReadReturn read) {
    Map<Place, String> words = new LinkedHashMap<>();
    for (Commentary each : read.commentary()) {
      words.put(new Place(each.indicator(), each.about()), each.text());
    }
    return words;
  }
}
