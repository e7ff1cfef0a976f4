package uk.safeguarding.agencyreturns.formats.monthlydataset;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.formats.ContentHash;
import uk.safeguarding.agencyreturns.formats.Finding;
import uk.safeguarding.agencyreturns.formats.FormatRule;
import uk.safeguarding.agencyreturns.formats.ReadReturn;
import uk.safeguarding.agencyreturns.formats.ReturnFormat;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;
import uk.safeguarding.agencyreturns.formats.figures.IndicatorRefs;
import uk.safeguarding.agencyreturns.formats.tables.Table;
import uk.safeguarding.agencyreturns.formats.tables.TableFindings;

/**
 * The partnership's monthly dataset: one row an indicator, one column for each of up to thirteen
 * months; {@code -} is undefined, blank is not supplied. Beside it may lie commentary, one row for
 * an indicator and month.
 */
public final class MonthlyDataset implements ReturnFormat {

  private static final Pattern PERIOD = Pattern.compile("(19|20)\\d{2}-(0[1-9]|1[0-2])");

  private final IndicatorRefs refs = new IndicatorRefs();
  private final List<FormatRule> rules = FormatRule.of(code());

  @Override
  public String code() {
    return "monthly-dataset";
  }

  @Override
  public String title() {
    return "Monthly dataset";
  }

  @Override
  public boolean isPeriod(String period) {
    return PERIOD.matcher(period).matches();
  }

  @Override
  public String periodExample() {
    return "2018-10";
  }

  @Override
  public String periodLabel() {
    return "Month";
  }

  @Override
  public String periodHint() {
    return "The latest month in the dataset, for example 2018-10";
  }

  @Override
  public boolean takesNilReturns() {
    return false;
  }

  @Override
  public List<FormatRule> rules() {
    return rules;
  }

  @Override
  public ReadReturn read(String period, List<SubmittedFile> files) throws UnreadableFile {
    MonthlyFiles sorted = MonthlyFiles.of(files);
    var month = YearMonth.parse(period);
    var inDataset = new TableFindings(sorted.dataset(), sorted.datasetFile(), title());
    DatasetRows figures = dataset(sorted.dataset(), month, inDataset);
    @Nullable Table commentary = sorted.commentary();
    if (commentary == null) {
      return new ReadReturn(
          sorted.dataset().rows().size(),
          figures.accepted().size(),
          figures.accepted(),
          List.of(),
          inDataset.list(),
          ContentHash.ofSorted(figures.content()));
    }
    var inCommentary = new TableFindings(commentary, sorted.commentaryFile(), "Commentary");
    CommentaryRows words = commentary(commentary, month, inCommentary);
    List<String> content = new ArrayList<>(figures.content());
    content.addAll(words.content());
    return new ReadReturn(
        sorted.dataset().rows().size() + commentary.rows().size(),
        figures.accepted().size() + words.standing(),
        figures.accepted(),
        words.accepted(),
        inOrderOfFile(inDataset, inCommentary),
        ContentHash.ofSorted(content));
  }

  private DatasetRows dataset(Table table, YearMonth month, TableFindings findings)
      throws UnreadableFile {
    DatasetColumns columns = DatasetColumns.in(table, month, findings);
    if (table.rows().isEmpty()) {
      throw new UnreadableFile(
          table.fileName() + " has a heading but no data rows. Send one row for each indicator.");
    }
    return new DatasetRows(table, columns, month, refs, findings).read();
  }

  private CommentaryRows commentary(Table table, YearMonth month, TableFindings findings)
      throws UnreadableFile {
    var rows = new CommentaryRows(CommentaryColumns.in(table, findings), month, refs, findings);
    table.rows().forEach(rows::read);
    if (table.rows().isEmpty()) {
      findings.note("no-rows", "The file has a heading but no rows, so there is no commentary.");
    }
    return rows;
  }

  private static List<Finding> inOrderOfFile(TableFindings... tables) {
    return Stream.of(tables)
        .flatMap(table -> table.list().stream())
        .sorted((one, other) -> Integer.compare(one.file(), other.file()))
        .toList();
  }
}
