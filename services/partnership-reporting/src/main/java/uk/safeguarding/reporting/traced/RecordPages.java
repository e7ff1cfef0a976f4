package uk.safeguarding.reporting.traced;

import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.computed.ComputedFigures;
import uk.safeguarding.reporting.counted.CountedFacts;
import uk.safeguarding.reporting.counted.Way;
import uk.safeguarding.reporting.counted.behind.CountedFact;
import uk.safeguarding.reporting.counted.behind.RecordsBehind;
import uk.safeguarding.reporting.counted.whereabouts.Wanted;
import uk.safeguarding.reporting.indicators.NamedCount;

/** The records behind a count, page by page: those of one count of facts after another's. */
record RecordPages(RecordsBehind records) {

  CountedTrace.Records of(
      NamedCount count,
      CountedTrace.Traced traced,
      ReportingPeriod period,
      CountedFacts facts,
      AskedRecords asked) {
    Way way = ComputedFigures.way(count);
    int total = 0;
    List<CountedFact> found = new ArrayList<>();
    for (CountedTrace.CountOf each : traced.sumOf()) {
      int skipped = Math.max(0, asked.skipped() - total);
      int left = AskedRecords.PAGE_SIZE - found.size();
      if (left > 0 && skipped < each.number()) {
        var wanted = new Wanted(each.count(), way, period);
        found.addAll(records.read(wanted, facts.servedFor(), skipped, left));
      }
      total += each.number();
    }
    int pages = Math.max(1, Math.ceilDiv(total, AskedRecords.PAGE_SIZE));
    return new CountedTrace.Records(asked.part(), total, asked.page(), pages, found);
  }
}
