package uk.safeguarding.agencyreturns.formats.monthlydataset;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.formats.ContentHash;
import uk.safeguarding.agencyreturns.formats.figures.CommentaryText;
import uk.safeguarding.agencyreturns.formats.figures.IndicatorRef;
import uk.safeguarding.agencyreturns.formats.figures.IndicatorRefs;
import uk.safeguarding.agencyreturns.formats.figures.MonthText;
import uk.safeguarding.agencyreturns.formats.figures.Spelling;
import uk.safeguarding.agencyreturns.formats.tables.Table;
import uk.safeguarding.agencyreturns.formats.tables.TableFindings;
import uk.safeguarding.agencyreturns.submission.Commentary;

/** Reads rows of commentary one by one; each stands or falls by itself. */
final class CommentaryRows {

  private final CommentaryColumns columns;
  private final YearMonth period;
  private final IndicatorRefs refs;
  private final TableFindings findings;
  private final Map<String, Integer> rowAbout = new HashMap<>();
  private final Map<String, Integer> rowOfText = new HashMap<>();
  private final List<Commentary> accepted = new ArrayList<>();
  private final List<String> content = new ArrayList<>();
  private int standing;

  CommentaryRows(
      CommentaryColumns columns, YearMonth period, IndicatorRefs refs, TableFindings findings) {
    this.columns = columns;
    this.period = period;
    this.refs = refs;
    this.findings = findings;
  }

  void read(Table.Row row) {
    @Nullable IndicatorRef ref = refs.read(row, columns.ref(), findings);
    @Nullable YearMonth month = month(row);
    String text = CommentaryText.read(row, columns.commentary(), findings);
    if (ref != null && month != null && !text.isEmpty()) {
      refuseSecond(ref, month, row);
    }
    if (ref == null || month == null || findings.refuses(row)) {
      content.add("commentary refused " + ContentHash.ofSequence(refused(row, text)));
      return;
    }
    standing++;
    if (!text.isEmpty()) {
      accepted.add(new Commentary(row.number(), ref.ref(), month.toString(), text));
      content.add("commentary " + ref.ref() + " " + month + " " + ContentHash.of(text));
      noteSameWords(text, row);
    }
  }

  private @Nullable YearMonth month(Table.Row row) {
    String written = columns.period() < 0 ? "" : row.cell(columns.period());
    if (written.isEmpty()) {
      return period;
    }
    @Nullable YearMonth month = MonthText.parse(written);
    if (month == null) {
      findings.error(
          "month-unreadable",
          row,
          columns.period(),
          TableFindings.shortened(written)
              + " is not a month. Type the month that the commentary is about as in 2018-10 or"
              + " Oct-18, or leave it blank for "
              + period
              + ".");
    } else if (month.isAfter(period)) {
      findings.error(
          "after-the-period", row, columns.period(), AfterThePeriod.message(month, period));
    }
    return month;
  }

  private void refuseSecond(IndicatorRef ref, YearMonth month, Table.Row row) {
    @Nullable Integer first = rowAbout.putIfAbsent(ref.ref() + " " + month, row.number());
    if (first != null) {
      findings.error(
          "commentary-twice",
          row,
          columns.ref(),
          ref.ref()
              + " has commentary on "
              + month
              + " in row "
              + first
              + " already, and that row counts. Remove one of the two, or make them one.");
    }
  }

  /** Commentary that slips down a row is on another indicator, and nothing else shows it. */
  private void noteSameWords(String text, Table.Row row) {
    @Nullable Integer first = rowOfText.putIfAbsent(text, row.number());
    if (first != null) {
      findings.note(
          "commentary-repeated",
          row,
          columns.commentary(),
          "The words are those of row "
              + first
              + ". Check that they stand beside the indicator that they are about.");
    }
  }

  private List<String> refused(Table.Row row, String text) {
    return List.of(
        IndicatorRefs.spelling(row.cell(columns.ref())),
        columns.period() < 0 ? "" : Spelling.words(row.cell(columns.period())),
        text);
  }

  List<Commentary> accepted() {
    return List.copyOf(accepted);
  }

  /** The rows without an error, also those that give no words. */
  int standing() {
    return standing;
  }

  /** One line for each row that says something, the same for the same meaning. */
  List<String> content() {
    return content;
  }
}
