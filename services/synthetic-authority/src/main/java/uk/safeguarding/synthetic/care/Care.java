package uk.safeguarding.synthetic.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.authority.Authority;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.careleavers.PathwayPlans;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.life.Siblings;
import uk.safeguarding.synthetic.requests.CareRequests;
import uk.safeguarding.synthetic.requests.Key;
import uk.safeguarding.synthetic.requests.Placed;

/** Who enters care, and what begins with it. */
public final class Care {

  private final Authority authority;
  private final Town town;
  private final Chance chance;
  private final Admissions admissions;
  private final Placements placements;
  private final Court court;
  private final Departures departures;
  private final List<Following> followings;
  private int lookedAfter;

  /** Something that begins with care and runs until its end. */
  interface Following {
    void follow(Stay stay);
  }

  public Care(Authority authority, Town town) {
    this.authority = authority;
    this.town = town;
    this.chance = town.chance().of("care");
    this.admissions = new Admissions(town);
    this.placements = new Placements(town);
    this.court = new Court(town);
    this.departures = new Departures(authority, town, this, placements);
    this.followings =
        List.of(
            new StatutoryVisits(town)::follow,
            new Reviews(town)::follow,
            new CarePlans(town)::follow,
            new Health(town)::follow,
            new Schooling(town)::follow,
            new SocialWorkers(town)::follow,
            new PathwayPlans(town)::follow);
  }

  /** Who of a family's children enters care; nobody where another way is tried. */
  public List<Child> whoEnters(Siblings siblings) {
    return admissions.whoEnters(siblings, lookedAfter);
  }

  public void enterFromNeed(Siblings siblings) {
    List<Child> entering = whoEnters(siblings);
    if (entering.isEmpty()) {
      authority.childInNeedPlans().start(siblings);
    } else {
      enterFromNeed(siblings, entering);
    }
  }

  /** Some enter; the cases of the others are closed. */
  public void enterFromNeed(Siblings siblings, List<Child> entering) {
    String status = town.weights("care.legal-status").draw(chance);
    Chance together = together(siblings);
    entering.forEach(child -> enter(child, status, null, false, together.again()));
    var others = new ArrayList<>(siblings.children());
    others.removeAll(entering);
    authority.closures().close(siblings.of(others), "NO_LONGER_IN_NEED_OR_ANOTHER_REASON");
  }

  /** The court is asked for an order, and makes an interim one. */
  public void enterByOrder(Siblings siblings, Key preProceedings) {
    siblings.children().stream()
        .filter(child -> !child.birth().isAfter(town.today()))
        .forEach(
            child -> enter(child, "INTERIM_CARE_ORDER", preProceedings, false, together(siblings)));
  }

  /** Brothers and sisters who enter on one day mostly go the same way out, at the same time. */
  private Chance together(Siblings siblings) {
    return town.chance()
        .of("together")
        .numbered(siblings.family().children().getFirst().number())
        .numbered(town.today().toEpochDay());
  }

  /** A child who arrives alone. */
  Stay enterAlone(Child child) {
    return enter(
        child, "SINGLE_PERIOD_OF_ACCOMMODATION", null, true, chance.numbered(child.number()));
  }

  private Stay enter(
      Child child,
      String legalStatus,
      @Nullable Key preProceedings,
      boolean unaccompanied,
      Chance together) {
    LocalDate today = town.today();
    int age = child.ageOn(today);
    Stay.Path path =
        unaccompanied
            ? Stay.Path.UNTIL_18
            : Stay.Path.valueOf(town.weights("care.paths." + ageGroup(age)).draw(together));
    Placed placed = placements.first(child, unaccompanied);
    String need = unaccompanied ? "ABSENT_PARENTING" : town.weights("care.needs").draw(chance);
    var stay =
        new Stay(
            child, town.key("period-of-care"), today, path, unaccompanied, legalStatus, placed);
    town.tell(
        child, () -> CareRequests.start(stay.period(), child, today, legalStatus, need, placed));
    child.setStage(Child.Stage.LOOKED_AFTER);
    lookedAfter++;
    placements.follow(stay);
    court.follow(stay, preProceedings, together.again());
    followings.forEach(following -> following.follow(stay));
    departures.plan(stay, together);
    authority.missing().watch(child, true);
    return stay;
  }

  static String ageGroup(int age) {
    return age < 5 ? "under-5" : age < 10 ? "5-9" : age < 16 ? "10-15" : "16-17";
  }

  void left() {
    lookedAfter--;
  }
}
