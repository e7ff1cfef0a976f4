package uk.safeguarding.agencyreturns.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.desk.KeptReturn;
import uk.safeguarding.agencyreturns.formats.Finding;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;
import uk.safeguarding.agencyreturns.receipts.Receipt;

/**
 * A receipt as the API writes it.
 *
 * <p>A return of figures is settled the moment it is decided: its figures go straight to reporting,
 * and no other record has a say in whether they stand. So what was accepted is applied, and what
 * was not is refused. A return of single records will be settled only when each of them has been
 * decided against the record that it belongs to.
 *
 * @param settled whether it is known of every row what became of it
 * @param applied rows that count
 * @param refused rows that do not
 * @param detail what the files say; absent in a list and right after a submission
 */
record ReceiptAnswer(
    String id,
    String agency,
    String format,
    String period,
    int version,
    String status,
    int rows,
    int accepted,
    int errors,
    int queries,
    @Nullable Integer restores,
    boolean nil,
    Instant submittedAt,
    boolean settled,
    int applied,
    int refused,
    @JsonUnwrapped @Nullable Detail detail) {

  /**
   * What the files say.
   *
   * @param files what their sender called them
   * @param findings what was assumed and what is to be checked
   * @param rules every rule of the format with its verdict
   */
  record Detail(List<String> files, List<FindingAnswer> findings, List<RuleVerdict> rules) {}

  /** Something assumed ({@code note}), or to be checked ({@code query}). */
  record FindingAnswer(
      String code,
      String severity,
      @Nullable String file,
      String table,
      int row,
      @Nullable String column,
      @Nullable String value,
      String message) {

    static FindingAnswer of(Finding finding, List<SubmittedFile> files) {
      return new FindingAnswer(
          finding.code(),
          finding.severity().name().toLowerCase(Locale.ROOT),
          CellAnswer.file(finding, files),
          finding.table(),
          finding.row(),
          finding.column(),
          finding.value(),
          finding.message());
    }
  }

  static ReceiptAnswer of(Receipt receipt) {
    return answer(receipt, null);
  }

  static ReceiptAnswer of(KeptReturn kept) {
    List<SubmittedFile> files = kept.files();
    return answer(
        kept.receipt(),
        new Detail(
            files.stream().map(SubmittedFile::name).toList(),
            kept.read().findings().stream()
                .filter(finding -> finding.severity() != Finding.Severity.ERROR)
                .map(finding -> FindingAnswer.of(finding, files))
                .toList(),
            RuleVerdict.of(kept)));
  }

  private static ReceiptAnswer answer(Receipt receipt, @Nullable Detail detail) {
    return new ReceiptAnswer(
        receipt.id(),
        receipt.agency(),
        receipt.format(),
        receipt.period(),
        receipt.version(),
        receipt.status(),
        receipt.rows(),
        receipt.accepted(),
        receipt.errors(),
        receipt.queries(),
        receipt.restores(),
        receipt.nil(),
        receipt.submittedAt(),
        true,
        receipt.accepted(),
        receipt.rows() - receipt.accepted(),
        detail);
  }
}
