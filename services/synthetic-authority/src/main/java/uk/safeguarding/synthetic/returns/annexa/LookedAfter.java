package uk.safeguarding.synthetic.returns.annexa;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.returns.lives.Allocation;
import uk.safeguarding.synthetic.returns.lives.CareReview;
import uk.safeguarding.synthetic.returns.lives.HealthAssessment;
import uk.safeguarding.synthetic.returns.lives.HealthCheck;
import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.lives.PeriodOfCare;
import uk.safeguarding.synthetic.returns.lives.Permanence;
import uk.safeguarding.synthetic.returns.lives.Unaccompanied;
import uk.safeguarding.synthetic.returns.lives.Visit;
import uk.safeguarding.synthetic.returns.particulars.Codes;

/** List 8: children who are looked after, or ceased to be in the last six months. */
record LookedAfter() implements AnnexList {

  @Override
  public int number() {
    return 8;
  }

  @Override
  public Stream<Row> rows(Extract extract) {
    return extract.stream()
        .flatMap(
            life ->
                life.all(PeriodOfCare.class).stream()
                    .filter(each -> extract.isOpenOrRecent(each.endedOn()))
                    .map(each -> row(life, each, extract)));
  }

  private static Row row(Life life, PeriodOfCare period, Extract extract) {
    var placed = new LatestPlacement(life, period, extract);
    Row row =
        extract
            .who(life)
            .and(
                Words.yes(isUnaccompanied(life, extract)),
                extract.disability(life),
                period.startedOn(),
                Words.need(period.need()),
                Words.yes(isAgain(life, period, extract)),
                placed.legalStatusSince(),
                Words.coded(Codes.LEGAL_STATUS.code(placed.episode().legalStatus())),
                lastReview(life, period),
                lastVisit(life, period),
                permanence(life, period),
                // No request tells of visits of the independent reviewing officer.
                null,
                life.last(HealthAssessment.class).map(HealthAssessment::on).orElse(null),
                lastDental(life),
                placed.countOfYear(),
                period.endedOn(),
                ceased(period));
    Allocation allocation = life.last(Allocation.class).orElse(null);
    return new Row(
            Stream.of(row, placed.cells(), new MissingOfYear(life, extract).cells())
                .flatMap(each -> each.cells().stream())
                .toList())
        .and(
            allocation == null ? extract.team(life) : allocation.team(),
            allocation == null
                ? extract.worker(life)
                : extract.particulars().workerNumber(allocation.worker()));
  }

  private static boolean isUnaccompanied(Life life, Extract extract) {
    return life.all(Unaccompanied.class).stream()
        .anyMatch(each -> each.endedOn() == null || extract.isOfYear(each.endedOn()));
  }

  private static boolean isAgain(Life life, PeriodOfCare period, Extract extract) {
    return life.all(PeriodOfCare.class).stream()
        .anyMatch(
            each ->
                each.startedOn().isBefore(period.startedOn()) && extract.isOfYear(each.endedOn()));
  }

  private static @Nullable LocalDate lastReview(Life life, PeriodOfCare period) {
    return life.all(CareReview.class).stream()
        .map(CareReview::on)
        .filter(period::holds)
        .reduce((_, later) -> later)
        .orElse(null);
  }

  private static @Nullable LocalDate lastVisit(Life life, PeriodOfCare period) {
    return life.all(Visit.class).stream()
        .filter(visit -> visit.of() == Visit.Of.CARE && visit.isSeen())
        .map(Visit::on)
        .filter(period::holds)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private static @Nullable String permanence(Life life, PeriodOfCare period) {
    return life.all(Permanence.class).stream()
        .filter(each -> period.holds(each.on()))
        .reduce((_, later) -> later)
        .map(each -> Words.lettered(Codes.PERMANENCE.code(each.plan())))
        .orElse(null);
  }

  private static @Nullable LocalDate lastDental(Life life) {
    return life.all(HealthCheck.class).reversed().stream()
        .filter(check -> check.kind().equals("DENTAL") && !check.result().equals("REFUSED"))
        .map(HealthCheck::on)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String ceased(PeriodOfCare period) {
    String reason = period.reason();
    return reason == null ? null : Words.coded(Codes.CARE_END.code(reason));
  }
}
