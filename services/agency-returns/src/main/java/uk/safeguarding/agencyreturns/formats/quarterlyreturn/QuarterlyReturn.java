package uk.safeguarding.agencyreturns.formats.quarterlyreturn;

import java.util.List;
import java.util.regex.Pattern;
import uk.safeguarding.agencyreturns.formats.ContentHash;
import uk.safeguarding.agencyreturns.formats.FormatRule;
import uk.safeguarding.agencyreturns.formats.ReadReturn;
import uk.safeguarding.agencyreturns.formats.ReturnFormat;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;
import uk.safeguarding.agencyreturns.formats.figures.IndicatorRefs;
import uk.safeguarding.agencyreturns.formats.tables.Table;
import uk.safeguarding.agencyreturns.formats.tables.TableFindings;
import uk.safeguarding.agencyreturns.formats.tables.TableReader;
import uk.safeguarding.kernel.Quarter;

/**
 * An agency's figures of a quarter: one row for each indicator and quarter, with the counts behind
 * the figure, whether it is an estimate, and words on it. An agency that has nothing to report says
 * so with a nil return.
 */
public final class QuarterlyReturn implements ReturnFormat {

  private static final Pattern PERIOD = Pattern.compile("(19|20)\\d{2}-Q[1-4]");

  private final IndicatorRefs refs = new IndicatorRefs();
  private final List<FormatRule> rules = FormatRule.of(code());

  @Override
  public String code() {
    return "quarterly-return";
  }

  @Override
  public String title() {
    return "Quarterly return";
  }

  @Override
  public boolean isPeriod(String period) {
    return PERIOD.matcher(period).matches();
  }

  @Override
  public String periodExample() {
    return "2018-Q2";
  }

  @Override
  public String periodLabel() {
    return "Quarter";
  }

  @Override
  public String periodHint() {
    return "The quarter of the financial year that starts in April, for example 2018-Q2 for July to"
        + " September 2018";
  }

  @Override
  public boolean takesNilReturns() {
    return true;
  }

  @Override
  public List<FormatRule> rules() {
    return rules;
  }

  @Override
  public ReadReturn read(String period, List<SubmittedFile> files) throws UnreadableFile {
    if (files.size() != 1) {
      throw new UnreadableFile(
          "The quarterly return is one file. Send one CSV or Excel file, or say that there is"
              + " nothing to report.");
    }
    Table table = TableReader.read(files.getFirst());
    var findings = new TableFindings(table, 1, title());
    QuarterlyColumns columns = QuarterlyColumns.in(table, findings);
    if (table.rows().isEmpty()) {
      throw new UnreadableFile(
          table.fileName()
              + " has a heading but no data rows. Send one row for each indicator, or say that"
              + " there is nothing to report.");
    }
    var rows = new QuarterlyRows(columns, Quarter.parse(period), refs, findings);
    table.rows().forEach(rows::read);
    return new ReadReturn(
        table.rows().size(),
        rows.accepted().size(),
        rows.accepted(),
        rows.commentary(),
        findings.list(),
        ContentHash.ofSorted(rows.content()));
  }
}
