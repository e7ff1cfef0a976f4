package uk.safeguarding.synthetic.careleavers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.care.Stay;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.requests.CareLeaverRequests;
import uk.safeguarding.synthetic.requests.Key;

/** Pathway plans: begun at 16 in care, and kept until support ends. */
public final class PathwayPlans {

  private static final int SIXTEEN = 16;
  private static final int ADULT = 18;
  private static final int WEEKS_UNTIL_ELIGIBLE = 13;

  /** The plan of one young person, in care and after it. */
  static final class Pathway {
    private final Child child;
    private final Key plan;
    private boolean over;

    Pathway(Child child, Key plan) {
      this.child = child;
      this.plan = plan;
    }
  }

  private final Town town;
  private final Chance chance;
  private final CareLeavers leavers;

  public PathwayPlans(Town town) {
    this.town = town;
    this.chance = town.chance().of("pathway-plans");
    this.leavers = new CareLeavers(town, this);
  }

  /** From 16 on, and 13 weeks in care, a young person is eligible. */
  public void follow(Stay stay) {
    LocalDate sixteen = stay.child().birthday(SIXTEEN);
    LocalDate long_ = stay.startedOn().plusWeeks(WEEKS_UNTIL_ELIGIBLE);
    LocalDate eligible = sixteen.isAfter(long_) ? sixteen : long_;
    town.diary()
        .onWorkingDay(
            eligible,
            () -> {
              if (!stay.isOver() && eligible.isBefore(stay.child().birthday(ADULT))) {
                begin(stay, eligible);
              }
            });
  }

  private void begin(Stay stay, LocalDate eligible) {
    Child child = stay.child();
    var pathway = new Pathway(child, town.key("pathway-plan"));
    town.tell(child, () -> CareLeaverRequests.planning(pathway.plan, child, eligible));
    int toNeeds = town.weights("pathway.days-to-needs").drawWithin(chance);
    town.diary().onWorkingDay(town.today().plusDays(toNeeds), () -> assess(pathway));
    stay.atEnd(
        () -> {
          if (child.isUnder18On(town.today())) {
            end(pathway, "SUPPORT_ENDED");
          } else {
            leavers.begin(pathway);
          }
        });
  }

  private void assess(Pathway pathway) {
    if (pathway.over) {
      return;
    }
    LocalDate today = town.today();
    town.tell(pathway.child, () -> CareLeaverRequests.needs(pathway.plan, pathway.child, today));
    int days = town.weights("pathway.days-to-authorisation").drawWithin(chance);
    town.diary().onWorkingDay(today.plusDays(days), () -> authorise(pathway));
  }

  private void authorise(Pathway pathway) {
    if (pathway.over) {
      return;
    }
    LocalDate today = town.today();
    Key adviser = town.worker(chance, "personal-adviser");
    town.tell(
        pathway.child,
        () -> CareLeaverRequests.authorised(pathway.plan, pathway.child, adviser, today));
    town.diary().every(() -> review(pathway), next(today));
  }

  private LocalDate next(LocalDate today) {
    return today.plusDays(town.weights("pathway.days-to-review").drawWithin(chance));
  }

  private @Nullable LocalDate review(Pathway pathway) {
    if (pathway.over) {
      return null;
    }
    LocalDate today = town.today();
    Key review = town.key("pathway-plan-review");
    boolean revised = chance.happens(town.number("pathway.revised"));
    town.tell(
        pathway.child,
        () -> CareLeaverRequests.review(pathway.plan, review, pathway.child, revised, today));
    return next(today);
  }

  void end(Pathway pathway, String reason) {
    LocalDate today = town.today();
    pathway.over = true;
    town.tell(
        pathway.child,
        () -> CareLeaverRequests.planEnd(pathway.plan, pathway.child, reason, today));
  }

  static Child childOf(Pathway pathway) {
    return pathway.child;
  }
}
