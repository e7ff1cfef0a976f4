package uk.safeguarding.synthetic.earlyhelp;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.authority.Authority;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.days.Working;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.life.Siblings;
import uk.safeguarding.synthetic.requests.EarlyHelpRequests;
import uk.safeguarding.synthetic.requests.Key;

/** What is done for a family that is helped: assessment, plan, reviews, and the end or step-up. */
final class HelpWork {

  /** A Tuesday, from which panels are counted. */
  private static final LocalDate FIRST_PANEL = LocalDate.of(2000, 1, 4);

  private static final double DAYS_OF_A_MONTH = 30.4;

  private final Authority authority;
  private final Town town;
  private final Chance chance;

  HelpWork(Authority authority, Town town) {
    this.authority = authority;
    this.town = town;
    this.chance = town.chance().of("help-work");
  }

  void begin(Given given) {
    if (chance.happens(town.number("early-help.assessed"))) {
      assess(given);
    } else {
      int wait = town.weights("early-help.days-to-plan").drawWithin(chance);
      planOn(given, Working.after(town.today(), wait));
    }
  }

  private void assess(Given given) {
    int wait = town.weights("early-help.days-to-assessment").drawWithin(chance);
    LocalDate start = Working.after(town.today(), wait);
    town.diary().on(start, () -> each(given, EarlyHelpRequests::assessment));
    if (!chance.happens(town.number("early-help.assessment-completed"))) {
      int days = town.weights("early-help.days-to-drop-out").drawWithin(chance);
      town.diary().on(Working.after(start, days), () -> end(given, "FAMILY_DECLINED"));
      return;
    }
    int days =
        (int)
            (town.weights("early-help.days-to-completion").drawWithin(chance)
                * town.pressures().teams().factor());
    LocalDate done = panel(Working.after(start, Math.max(1, days)));
    town.diary().on(done, () -> each(given, EarlyHelpRequests::assessmentComplete));
    if (chance.happens(town.number("early-help.plan-after-assessment"))) {
      planOn(given, Working.after(done, 3));
    } else {
      town.diary().on(Working.after(done, 3), () -> end(given, "UNIVERSAL_SERVICES_SUFFICE"));
    }
  }

  /** The next day on which a panel signs assessments off. */
  private LocalDate panel(LocalDate ready) {
    long every = town.whole("early-help.days-between-panels");
    long sinceLast = Math.floorMod(ready.toEpochDay() - FIRST_PANEL.toEpochDay(), every);
    return Working.dayFrom(sinceLast == 0 ? ready : ready.plusDays(every - sinceLast));
  }

  private void planOn(Given given, LocalDate day) {
    town.diary().on(day, () -> plan(given));
  }

  private void plan(Given given) {
    if (given.isOver()) {
      return;
    }
    each(given, EarlyHelpRequests::plan);
    LocalDate today = town.today();
    town.diary().every(() -> review(given), nextReview(today));
    int days = 30 + (int) chance.erlang(2, town.number("early-help.months") * DAYS_OF_A_MONTH);
    boolean up = chance.happens(town.number("early-help.stepped-up"));
    town.diary().onWorkingDay(today.plusDays(up ? days / 2 : days), () -> finish(given, up));
  }

  private LocalDate nextReview(LocalDate from) {
    return from.plusWeeks(town.weights("early-help.weeks-to-review").drawWithin(chance));
  }

  private @Nullable LocalDate review(Given given) {
    if (given.isOver()) {
      return null;
    }
    LocalDate today = town.today();
    for (int place = 0; place < given.helps().size(); place++) {
      Child child = given.siblings().children().get(place);
      Key help = given.helps().get(place);
      Key review = town.key("early-help-review");
      town.tell(child, () -> EarlyHelpRequests.review(help, review, child, today));
    }
    return nextReview(today);
  }

  private void finish(Given given, boolean up) {
    Siblings up18 = given.siblings().at(Child.Stage.NOT_OPEN, town.today());
    if (!up || up18.isEmpty()) {
      end(given, town.weights("early-help.end-reasons").draw(chance));
      return;
    }
    given.finish();
    authority.referrals().acceptStepUp(up18);
    LocalDate today = town.today();
    for (int place = 0; place < given.helps().size(); place++) {
      Child child = given.siblings().children().get(place);
      Key help = given.helps().get(place);
      if (child.isOpen() && child.referral() != null) {
        Key referral = Objects.requireNonNull(child.referral());
        town.tell(child, () -> EarlyHelpRequests.stepUp(help, child, referral, today));
      } else {
        town.tell(child, () -> EarlyHelpRequests.end(help, child, "NEEDS_MET", today));
      }
    }
  }

  private void end(Given given, String reason) {
    given.finish();
    LocalDate today = town.today();
    for (int place = 0; place < given.helps().size(); place++) {
      Child child = given.siblings().children().get(place);
      Key help = given.helps().get(place);
      town.tell(child, () -> EarlyHelpRequests.end(help, child, reason, today));
    }
  }

  private interface Step {
    AgencyRequest of(Key help, Child child, LocalDate day);
  }

  private void each(Given given, Step step) {
    LocalDate today = town.today();
    for (int place = 0; place < given.helps().size(); place++) {
      Child child = given.siblings().children().get(place);
      Key help = given.helps().get(place);
      town.tell(child, () -> step.of(help, child, today));
    }
  }
}
