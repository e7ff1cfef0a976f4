package uk.safeguarding.standalone.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.safeguarding.agencyreturns.submission.AgencyReturnAggregate;
import uk.safeguarding.agencyreturns.submission.AgencyReturnId;
import uk.safeguarding.agencyreturns.submission.ReportedFigure;
import uk.safeguarding.agencyreturns.submission.ReportedRow;
import uk.safeguarding.agencyreturns.submission.SubmissionId;
import uk.safeguarding.agencyreturns.submission.commands.SubmitReturn;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.standalone.bench.BareRows.Row;

/**
 * B2: returns of 500 rows are submitted one after another, each an event for itself and one for
 * each row in one commit; then the same rows are inserted, each return a batch and a commit.
 */
final class ReturnsAgainstBatch {

  static final Aggregates AGGREGATES = Aggregates.of(AgencyReturnAggregate.class);

  private static final int ROWS = 500;
  private static final int RETURNS = 10;
  private static final int WARM_UP = 5;

  private final BenchedLog log;
  private final BareRows bare;

  ReturnsAgainstBatch(BenchedLog log) {
    this.log = log;
    this.bare = new BareRows(log);
  }

  Ratios measured(int rounds) throws Exception {
    var ratios = new Ratios();
    try (Connection connection = log.connection()) {
      for (int round = 0; round < WARM_UP + rounds; round++) {
        List<Row> rows = new ArrayList<>();
        List<SubmitReturn> returns =
            IntStream.range(0, RETURNS).mapToObj(_ -> submission()).toList();
        ratios.round(
            () -> submitted(returns),
            () -> inserted(connection, rows),
            round >= WARM_UP,
            () -> rows.addAll(bare.next()));
      }
    }
    return ratios;
  }

  private int submitted(List<SubmitReturn> returns) {
    returns.forEach(each -> log.commands().send(each));
    return RETURNS * (ROWS + 1);
  }

  private static int inserted(Connection connection, List<Row> rows) throws Exception {
    for (int from = 0; from < rows.size(); from += ROWS + 1) {
      BareRows.insertBatch(connection, rows.subList(from, from + ROWS + 1));
    }
    return rows.size();
  }

  private static SubmitReturn submission() {
    String hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    return new SubmitReturn(
        new AgencyReturnId("scc-childrens-services", "bench", UUID.randomUUID().toString()),
        new SubmissionId(UUID.randomUUID()),
        hash,
        List.of(hash),
        null,
        false,
        ROWS,
        ROWS,
        0,
        0,
        IntStream.rangeClosed(1, ROWS).mapToObj(ReturnsAgainstBatch::row).toList(),
        List.of());
  }

  /** Thirteen months, as the monthly dataset has them. */
  private static ReportedRow row(int number) {
    return new ReportedRow(
        number,
        "CP" + number,
        IntStream.rangeClosed(1, 13)
            .mapToObj(
                month ->
                    new ReportedFigure(
                        "20%02d-%02d".formatted(17 + month / 13, (month - 1) % 12 + 1),
                        BigDecimal.valueOf(number * 100L + month)))
            .toList());
  }
}
