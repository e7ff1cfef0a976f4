package uk.safeguarding.synthetic.returns.annexa;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.lives.PeriodOfCare;
import uk.safeguarding.synthetic.returns.lives.ProtectionPlan;
import uk.safeguarding.synthetic.returns.lives.Visit;

/** List 7: child protection plans that run, or ended in the last six months. */
record ProtectionPlans() implements AnnexList {

  private static final Set<String> EMERGENCY =
      Set.of("EMERGENCY_PROTECTION_ORDER", "POLICE_PROTECTION");

  @Override
  public int number() {
    return 7;
  }

  @Override
  public Stream<Row> rows(Extract extract) {
    return extract.stream()
        .flatMap(
            life ->
                life.all(ProtectionPlan.class).stream()
                    .filter(each -> extract.isOpenOrRecent(each.endedOn()))
                    .map(each -> row(life, each, extract)));
  }

  private static Row row(Life life, ProtectionPlan plan, Extract extract) {
    Visit visit = lastVisit(life, plan);
    return extract
        .who(life)
        .and(
            extract.disability(life),
            plan.startedOn(),
            Words.category(plan.category()),
            Words.category(plan.latestCategory()),
            visit == null ? null : visit.on(),
            visit == null ? null : Words.yes(visit.isAlone()),
            plan.reviews().isEmpty() ? null : plan.reviews().getLast(),
            plan.endedOn(),
            Words.yes(isEmergency(life, extract)),
            plan.previous(),
            extract.team(life),
            extract.worker(life));
  }

  private static @Nullable Visit lastVisit(Life life, ProtectionPlan plan) {
    Visit visit = Extract.lastSeen(life, Visit.Of.PROTECTION);
    return visit == null || visit.on().isBefore(plan.startedOn()) ? null : visit;
  }

  private static boolean isEmergency(Life life, Extract extract) {
    return life.all(PeriodOfCare.class).stream()
        .flatMap(period -> period.episodes().stream())
        .anyMatch(
            episode ->
                EMERGENCY.contains(episode.legalStatus()) && extract.isRecent(episode.startedOn()));
  }
}
