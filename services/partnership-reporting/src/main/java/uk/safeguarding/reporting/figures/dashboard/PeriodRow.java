package uk.safeguarding.reporting.figures.dashboard;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.signals.sentences.Overview;

/** What the rows of the monthly, the quarterly and the yearly dashboard have in common. */
public interface PeriodRow {
  Heading heading();

  /** The periods shown, earliest first. */
  SortedMap<? extends ReportingPeriod, Figure> figures();

  /** The latest period's displayed value. */
  @Nullable BigDecimal latest();

  Comparators comparators();

  /** The first months of definitions that broke the series inside what is shown. */
  List<String> seriesBreaks();

  Judgement judgement();

  /** True while the latest period still runs. */
  boolean toDate();

  /** How many of the indicators are worth talking about, and why. */
  static Overview overview(Collection<? extends PeriodRow> rows) {
    return Overview.of(
        rows.stream()
            .map(PeriodRow::judgement)
            .map(judgement -> new Overview.Seen(judgement.signal(), judgement.check()))
            .toList());
  }
}
