package uk.safeguarding.synthetic.returns.annexa;

import java.util.stream.Stream;
import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.lives.NeedPlan;
import uk.safeguarding.synthetic.returns.lives.Referral;

/** List 6: the cases that are open, or were closed in the last six months. */
record ChildrenInNeed() implements AnnexList {

  @Override
  public int number() {
    return 6;
  }

  @Override
  public Stream<Row> rows(Extract extract) {
    return extract.stream()
        .flatMap(
            life ->
                life.all(Referral.class).stream()
                    .filter(Referral::isAccepted)
                    .filter(each -> extract.isOpenOrRecent(each.closedOn()))
                    .map(each -> row(life, each, extract)));
  }

  private static Row row(Life life, Referral referral, Extract extract) {
    return extract
        .who(life)
        .and(
            extract.disability(life),
            referral.receivedOn(),
            Words.need(referral.need()),
            Extract.lastSeen(life),
            referral.closedOn(),
            Words.closure(referral.outcome()),
            status(life, referral),
            extract.team(life),
            extract.worker(life));
  }

  /** One for each case: looked after first, then a protection plan, then a plan for need. */
  private static String status(Life life, Referral referral) {
    if (referral.closedOn() != null) {
      return "e) Closed episode";
    }
    if (life.periodOfCare().isPresent()) {
      return "a) Looked after child";
    }
    if (life.protectionPlan().isPresent()) {
      return "b) Child Protection plan";
    }
    boolean isPlanned =
        life.all(NeedPlan.class).stream()
            .anyMatch(plan -> referral.id().equals(plan.referral()) && plan.endedOn() == null);
    return isPlanned ? "c) Child in need plan" : "d) Open assessment";
  }
}
