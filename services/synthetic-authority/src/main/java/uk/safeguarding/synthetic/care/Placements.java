package uk.safeguarding.synthetic.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.days.Working;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.requests.CareRequests;
import uk.safeguarding.synthetic.requests.Key;
import uk.safeguarding.synthetic.requests.Placed;

/** Where looked-after children live, and when they move. */
final class Placements {

  private static final double DAYS_OF_A_YEAR = 365.25;

  private final Town town;
  private final Chance chance;

  Placements(Town town) {
    this.town = town;
    this.chance = town.chance().of("placements");
  }

  Placed first(Child child, boolean unaccompanied) {
    String ages = unaccompanied ? "unaccompanied" : Care.ageGroup(child.ageOn(town.today()));
    return placed(town.weights("placements." + ages).draw(chance), false);
  }

  private Placed placed(String kind, boolean longTerm) {
    String end = longTerm ? "_LONG_TERM" : "";
    int near = 1 + chance.days(town.number("placements.tenths-of-miles-near"));
    int far = 1 + chance.days(town.number("placements.tenths-of-miles-far"));
    boolean inside = chance.happens(town.number("placements.inside." + kind));
    int miles = inside ? near : far;
    return switch (kind) {
      case "KIN" ->
          new Placed("FOSTER_RELATIVE_OR_FRIEND" + end, "OWN_AUTHORITY", inside, miles, longTerm);
      case "OWN" ->
          new Placed("FOSTER_OTHER_CARER" + end, "OWN_AUTHORITY", inside, miles, longTerm);
      case "AGENCY" -> new Placed("FOSTER_OTHER_CARER" + end, "PRIVATE", inside, miles, longTerm);
      case "HOME" -> new Placed("CHILDRENS_HOME", "PRIVATE", inside, miles, longTerm);
      case "PARENTS" ->
          new Placed(
              "PARENT_OR_PERSON_WITH_PARENTAL_RESPONSIBILITY",
              "PARENT_OR_PERSON_WITH_PARENTAL_RESPONSIBILITY",
              inside,
              0,
              false);
      case "ADOPTERS" ->
          new Placed(
              "ADOPTION_WITH_PLACEMENT_ORDER_BY_OTHERS", "OWN_AUTHORITY", inside, miles, true);
      default ->
          new Placed("SEMI_INDEPENDENT_LIVING", "PRIVATE", inside, miles, false)
              .asCodedOn(town.today());
    };
  }

  /** Moves again and again; what is meant to last does so more often. */
  void follow(Stay stay) {
    town.diary().every(() -> move(stay), next());
    if (stay.path() == Stay.Path.UNTIL_18) {
      int months = town.weights("placements.months-to-permanence").drawWithin(chance);
      town.diary().onWorkingDay(stay.startedOn().plusMonths(months), () -> settle(stay));
      LocalDate sixteen = stay.child().birthday(16);
      if (sixteen.isAfter(stay.startedOn())
          && chance.happens(town.number("placements.semi-independent-at-16"))) {
        int days = chance.between(30, 500);
        town.diary()
            .onWorkingDay(sixteen.plusDays(days), () -> to(stay, placed("SUPPORTED", false), null));
      }
    }
  }

  private LocalDate next() {
    double years = chance.exponential(town.number("placements.years-between-moves"));
    return town.today().plusDays(5 + Math.round(years * DAYS_OF_A_YEAR));
  }

  private @Nullable LocalDate move(Stay stay) {
    if (stay.isOver() || stay.placed().type().startsWith("ADOPTION")) {
      return null;
    }
    int age = stay.child().ageOn(town.today());
    boolean settled =
        stay.placed().longTerm() && chance.happens(town.number("placements.long-term-holds"));
    if (!settled) {
      String ages = stay.isUnaccompanied() ? "unaccompanied" : Care.ageGroup(age);
      String kind = town.weights("placements." + ages).draw(chance);
      to(stay, placed(kind, false), town.weights("placements.reasons").draw(chance));
    }
    return next();
  }

  /** The carers the child lives with are matched for good. */
  private void settle(Stay stay) {
    Placed now = stay.placed();
    boolean fosters = now.type().startsWith("FOSTER_") && !now.longTerm();
    if (stay.isOver() || !fosters || !free(stay)) {
      return;
    }
    var longTerm =
        new Placed(
            now.type() + "_LONG_TERM", now.provider(), now.inside(), now.tenthsOfMiles(), true);
    LocalDate placedOn = stay.placedOn();
    tell(stay, longTerm, "PLACEMENT_SAME_CARER", "PLACEMENT_STATUS_ONLY");
    stay.move(longTerm, town.today());
    stay.sameCarerSince(placedOn);
  }

  void toAdopters(Stay stay) {
    to(stay, placed("ADOPTERS", true), "CARE_PLAN");
  }

  private void to(Stay stay, Placed placed, @Nullable String reason) {
    if (stay.isOver()) {
      return;
    }
    if (!free(stay)) {
      town.diary().on(Working.after(town.today(), 1), () -> to(stay, placed, reason));
      return;
    }
    tell(stay, placed, "PLACEMENT_AND_CARER", reason == null ? "CARE_PLAN" : reason);
    stay.move(placed, town.today());
  }

  private boolean free(Stay stay) {
    return stay.episodeOn().isBefore(town.today());
  }

  private void tell(Stay stay, Placed placed, String reason, String why) {
    Key episode = town.key("episode-of-care");
    LocalDate today = town.today();
    String status = stay.legalStatus();
    town.tell(
        stay.child(),
        () ->
            CareRequests.episode(
                stay.period(), episode, stay.child(), today, reason, status, placed, why));
  }
}
