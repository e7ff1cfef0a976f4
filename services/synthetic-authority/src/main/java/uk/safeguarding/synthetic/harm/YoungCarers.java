package uk.safeguarding.synthetic.harm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.days.Working;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.requests.Key;
import uk.safeguarding.synthetic.requests.YoungCarerRequests;

/** Young carers, and children who are fostered privately. */
public final class YoungCarers {

  private static final double DAYS_OF_A_YEAR = 365.25;

  private final Town town;
  private final Chance chance;

  public YoungCarers(Town town) {
    this.town = town;
    this.chance = town.chance().of("young-carers");
  }

  public void live(LocalDate day) {
    if (chance.happens(town.number("young-carers.identified") / DAYS_OF_A_YEAR)) {
      town.diary().onWorkingDay(day, this::identify);
    }
    if (chance.happens(town.number("private-fostering.notified") / DAYS_OF_A_YEAR)) {
      town.diary().onWorkingDay(day, this::notified);
    }
  }

  private Child child(String ages) {
    int age = town.weights(ages).drawWithin(chance);
    return town.births().alone(town.today(), age).children().getFirst();
  }

  private void identify() {
    Child child = child("young-carers.ages");
    Key carer = town.key("young-carer");
    LocalDate today = town.today();
    town.tell(child, () -> YoungCarerRequests.identified(carer, child, today));
    LocalDate started = Working.after(today, chance.between(1, 20));
    town.diary()
        .on(
            started,
            () -> town.tell(child, () -> YoungCarerRequests.assessment(carer, child, started)));
    int days = town.weights("young-carers.days-of-assessment").drawWithin(chance);
    town.diary().on(Working.after(started, days), () -> assessed(child, carer));
  }

  private void assessed(Child child, Key carer) {
    LocalDate today = town.today();
    String outcome = town.weights("young-carers.outcomes").draw(chance);
    town.tell(child, () -> YoungCarerRequests.outcome(carer, child, outcome, today));
    if (!outcome.equals("NEEDS_FOR_SUPPORT")) {
      String reason = outcome.equals("DECLINED") ? "DECLINED_SUPPORT" : "NO_NEEDS_FOR_SUPPORT";
      town.tell(child, () -> YoungCarerRequests.end(carer, child, reason, today));
      return;
    }
    town.tell(child, () -> YoungCarerRequests.supportPlan(carer, child, today));
    LocalDate adult = child.birthday(18);
    LocalDate end = today.plusDays(60 + chance.days(town.number("young-carers.days")));
    boolean early = end.isBefore(adult);
    town.diary()
        .on(
            early ? end : adult,
            () -> {
              LocalDate day = town.today();
              town.tell(
                  child,
                  () ->
                      YoungCarerRequests.end(
                          carer, child, early ? "CARING_ENDED" : "TURNED_18", day));
            });
  }

  private void notified() {
    Child child = child("private-fostering.ages");
    Key arrangement = town.key("private-fostering");
    LocalDate today = town.today();
    LocalDate starts = today.minusDays(chance.between(0, 20));
    String by = town.weights("private-fostering.by").draw(chance);
    town.tell(child, () -> YoungCarerRequests.notified(arrangement, child, by, starts, today));
    LocalDate end =
        Working.dayFrom(today.plusDays(60 + chance.days(town.number("private-fostering.days"))));
    LocalDate first =
        Working.after(today, town.weights("private-fostering.days-to-visit").drawWithin(chance));
    town.diary().every(() -> visit(child, arrangement, end), first);
    LocalDate decided = Working.after(first, 15);
    town.diary()
        .on(
            decided,
            () ->
                town.tell(
                    child, () -> YoungCarerRequests.suitability(arrangement, child, decided)));
    town.diary()
        .on(
            end,
            () ->
                town.tell(child, () -> YoungCarerRequests.arrangementEnd(arrangement, child, end)));
  }

  private @Nullable LocalDate visit(Child child, Key arrangement, LocalDate end) {
    LocalDate today = town.today();
    if (!today.isBefore(end)) {
      return null;
    }
    Key visit = town.key("private-fostering-visit");
    town.tell(child, () -> YoungCarerRequests.visit(arrangement, visit, child, today));
    return today.plusDays(town.weights("private-fostering.days-between-visits").drawWithin(chance));
  }
}
