package uk.safeguarding.synthetic.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import uk.safeguarding.synthetic.authority.Authority;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.days.Working;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.life.Siblings;
import uk.safeguarding.synthetic.requests.Key;
import uk.safeguarding.synthetic.requests.ProtectionRequests;

/** Strategy discussions and section 47 enquiries. */
public final class Enquiries {

  /** The enquiries into the children of a family, which run together. */
  record Running(Siblings siblings, List<Key> enquiries, LocalDate first, LocalDate last) {

    void each(BiConsumer<Child, Key> what) {
      for (int place = 0; place < enquiries.size(); place++) {
        what.accept(siblings.children().get(place), enquiries.get(place));
      }
    }
  }

  private final Authority authority;
  private final Town town;
  private final Chance chance;
  private final StrategyDiscussions discussions;

  public Enquiries(Authority authority, Town town) {
    this.authority = authority;
    this.town = town;
    this.chance = town.chance().of("enquiries");
    this.discussions = new StrategyDiscussions(town);
  }

  /** A strategy discussion, which may lead to a conference and a plan. */
  public void open(Siblings siblings, Runnable ifNoPlan) {
    open(siblings, ifNoPlan, () -> {});
  }

  public void open(Siblings siblings, Runnable ifNoPlan, Runnable ifPlan) {
    discussions.call(siblings, running -> conclude(running, ifNoPlan, ifPlan), ifNoPlan);
  }

  /** About children who are on a plan already: no further conference follows. */
  void during(Siblings siblings) {
    discussions.call(siblings, this::concludeWithin, () -> {});
  }

  private void conclude(Running running, Runnable ifNoPlan, Runnable ifPlan) {
    boolean conference = chance.happens(conferenceProbability(running.siblings()));
    String outcome =
        conference
            ? "SUBSTANTIATED_CONTINUING_RISK"
            : town.weights("enquiries.outcomes").draw(chance);
    town.diary()
        .on(
            Working.after(running.last(), outcomeDays()),
            () -> {
              record(running, outcome);
              if (conference) {
                authority.conferences().call(running, ifNoPlan, ifPlan);
              } else {
                ifNoPlan.run();
              }
            });
  }

  /** The fuller the list of protected children, the higher the threshold. */
  private double conferenceProbability(Siblings siblings) {
    boolean known = siblings.children().stream().anyMatch(child -> child.lastPlanEndedOn() != null);
    double usual = town.number(known ? "enquiries.conference-after-plan" : "enquiries.conference");
    double full = authority.plans().open() / town.number("plans.capacity");
    return usual
        * town.pressures().thresholds().factor()
        * Math.pow(Math.max(full, 0.5), -town.number("plans.threshold-when-full"));
  }

  private void concludeWithin(Running running) {
    String outcome = town.weights("enquiries.outcomes").draw(chance);
    town.diary().on(Working.after(running.last(), outcomeDays()), () -> record(running, outcome));
  }

  private int outcomeDays() {
    return town.weights("enquiries.days-to-outcome").drawWithin(chance);
  }

  private void record(Running running, String outcome) {
    LocalDate today = town.today();
    running.each(
        (child, enquiry) ->
            town.tell(child, () -> ProtectionRequests.outcome(enquiry, child, outcome, today)));
  }
}
