package uk.safeguarding.agencyreturns.due;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.safeguarding.agencyreturns.receipts.ReturnIn;
import uk.safeguarding.agencyreturns.receipts.ReturnsIn;
import uk.safeguarding.agencyreturns.submission.AgencyReturnId;
import uk.safeguarding.kernel.London;
import uk.safeguarding.platform.readmodel.ReadModels;

/** What the agencies owe and what is in, as it stands now. */
public final class DueReturns {

  private final DueDates dates;
  private final ReturnsIn in;
  private final ReadModels models;
  private final Clock clock;

  public DueReturns(DueDates dates, ReturnsIn in, ReadModels models, Clock clock) {
    this.dates = dates;
    this.in = in;
    this.models = models;
    this.clock = clock;
  }

  /** What the agencies of this description owe, the latest due date first. */
  public List<DueReturn> of(Predicate<String> agencies) {
    Instant now = clock.instant();
    LocalDate today = London.day(now);
    List<OwedPeriod> owed =
        OwedPeriod.begunBy(
            today, dates.all().stream().filter(date -> agencies.test(date.agency())).toList());
    Map<String, ReturnIn> known =
        models.findAll(in, owed.stream().map(OwedPeriod::key).toList()).stream()
            .collect(Collectors.toMap(DueReturns::key, each -> each));
    return owed.stream()
        .map(each -> DueReturn.at(now, each.date(), each.period(), known.get(each.key())))
        .toList();
  }

  private static String key(ReturnIn each) {
    return new AgencyReturnId(each.agency(), each.format(), each.period()).toString();
  }
}
