package uk.safeguarding.synthetic.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.days.Working;
import uk.safeguarding.synthetic.requests.CarePlanRequests;
import uk.safeguarding.synthetic.requests.Key;

/** Care plans: prepared, authorised by a manager, revised. */
final class CarePlans {

  private static final int OLD_ENOUGH = 4;

  private final Town town;
  private final Chance chance;

  CarePlans(Town town) {
    this.town = town;
    this.chance = town.chance().of("care-plans");
  }

  void follow(Stay stay) {
    Key plan = town.key("care-plan");
    town.tell(
        stay.child(),
        () -> CarePlanRequests.start(plan, stay.child(), stay.period(), stay.startedOn()));
    stay.atEnd(
        () -> {
          LocalDate today = town.today();
          town.tell(stay.child(), () -> CarePlanRequests.end(plan, stay.child(), today));
        });
    int days = town.weights("care-plans.days-to-preparation").drawWithin(chance);
    town.diary().on(Working.after(stay.startedOn(), days), () -> prepare(stay, plan));
  }

  private void prepare(Stay stay, Key plan) {
    if (stay.isOver()) {
      return;
    }
    LocalDate today = town.today();
    town.tell(
        stay.child(),
        () -> CarePlanRequests.preparation(plan, stay.child(), permanence(stay), today));
    if (stay.child().ageOn(today) >= OLD_ENOUGH
        && chance.happens(town.number("care-plans.views-heard"))) {
      Key views = town.key("childs-views");
      town.tell(stay.child(), () -> CarePlanRequests.views(plan, views, stay.child(), today));
    }
    int days = 1 + (int) chance.erlang(2, town.number("care-plans.days-to-authorisation"));
    town.diary().onWorkingDay(today.plusDays(days), () -> authorise(stay, plan));
  }

  private static String permanence(Stay stay) {
    return switch (stay.path()) {
      case ADOPTION -> "ADOPTION";
      case GUARDIANSHIP -> "SPECIAL_GUARDIANSHIP_OR_FAMILY_AND_FRIENDS";
      case HOME -> "RETURN_TO_FAMILY";
      case UNTIL_18 -> "LONG_TERM_FOSTERING";
    };
  }

  private void authorise(Stay stay, Key plan) {
    if (stay.isOver()) {
      return;
    }
    LocalDate today = town.today();
    town.tell(stay.child(), () -> CarePlanRequests.authorisation(plan, stay.child(), today));
    town.diary().every(() -> revise(stay, plan), next(today));
  }

  private LocalDate next(LocalDate today) {
    return today.plusDays(town.weights("care-plans.days-to-revision").drawWithin(chance));
  }

  private @Nullable LocalDate revise(Stay stay, Key plan) {
    if (stay.isOver()) {
      return null;
    }
    LocalDate today = town.today();
    Key revision = town.key("care-plan-revision");
    town.tell(
        stay.child(),
        () -> CarePlanRequests.revision(plan, revision, stay.child(), permanence(stay), today));
    return next(today);
  }
}
