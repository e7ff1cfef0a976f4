package uk.safeguarding.synthetic.protection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
  record Running(Siblings siblings, List<Key> enquiries, LocalDate first, LocalDate last) {}

  private final Authority authority;
  private final Town town;
  private final Chance chance;

  public Enquiries(Authority authority, Town town) {
    this.authority = authority;
    this.town = town;
    this.chance = town.chance().of("enquiries");
  }

  /** A strategy discussion, which may lead to a conference and a plan. */
  public void open(Siblings siblings, Runnable ifNoPlan) {
    open(siblings, ifNoPlan, () -> {});
  }

  public void open(Siblings siblings, Runnable ifNoPlan, Runnable ifPlan) {
    discuss(siblings, running -> conclude(running, ifNoPlan, ifPlan), ifNoPlan);
  }

  /** About children who are on a plan already: no further conference follows. */
  void during(Siblings siblings) {
    discuss(siblings, this::concludeWithin, () -> {});
  }

  private void discuss(
      Siblings siblings, java.util.function.Consumer<Running> then, Runnable ifNone) {
    LocalDate needed = Working.dayUpTo(town.today());
    int wait = town.weights("enquiries.days-to-discussion").drawNumber(chance);
    town.diary()
        .onWorkingDay(
            wait == 0 ? town.today() : Working.after(town.today(), wait),
            () -> hold(siblings, needed, then, ifNone));
  }

  private void hold(
      Siblings about,
      LocalDate needed,
      java.util.function.Consumer<Running> then,
      Runnable ifNone) {
    LocalDate today = town.today();
    Siblings siblings =
        about.of(about.children().stream().filter(child -> child.isUnder18On(today)).toList());
    if (siblings.isEmpty()) {
      ifNone.run();
      return;
    }
    String decision = town.weights("enquiries.decisions").draw(chance);
    if (decision.equals("NO_ENQUIRY")) {
      discussion(siblings, null, needed, decision);
      town.diary().onWorkingDay(today.plusDays(1), ifNone);
      return;
    }
    List<Key> enquiries = siblings.children().stream().map(_ -> town.key("section-47-enquiry")).toList();
    discussion(siblings, enquiries, needed, decision);
    each(
        siblings,
        enquiries,
        (child, enquiry) ->
            town.tell(child, () -> ProtectionRequests.enquiry(enquiry, child, today, today)));
    if (chance.happens(town.number("enquiries.second-discussion"))) {
      int days = town.weights("enquiries.days-to-second-discussion").drawWithin(chance);
      town.diary()
          .on(
              Working.after(today, days),
              () -> again(siblings, enquiries, today, decision, then));
    } else {
      then.accept(new Running(siblings, enquiries, today, today));
    }
  }

  /** A second discussion, from which the limits run. */
  private void again(
      Siblings siblings,
      List<Key> enquiries,
      LocalDate first,
      String decision,
      java.util.function.Consumer<Running> then) {
    LocalDate today = town.today();
    discussion(siblings, enquiries, today, decision);
    each(
        siblings,
        enquiries,
        (child, enquiry) -> {
          Key correction = town.key("section-47-enquiry-correction");
          town.tell(
              child,
              () -> ProtectionRequests.enquiryCorrected(enquiry, correction, child, today, first));
        });
    then.accept(new Running(siblings, enquiries, first, today));
  }

  private void discussion(
      Siblings siblings, @Nullable List<Key> enquiries, LocalDate needed, String decision) {
    LocalDate today = town.today();
    List<String> agencies = Attendance.of(town, chance, "discussion");
    for (int place = 0; place < siblings.children().size(); place++) {
      Child child = siblings.children().get(place);
      Key discussion = town.key("strategy-discussion");
      Key referral = child.referral();
      Key enquiry = enquiries == null ? null : enquiries.get(place);
      town.tell(
          child,
          () ->
              ProtectionRequests.discussion(
                  discussion, child, referral, enquiry, needed, today, agencies, decision));
    }
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
    double usual =
        town.number(known ? "enquiries.conference-after-plan" : "enquiries.conference");
    double full = authority.plans().open() / town.number("plans.capacity");
    return usual * Math.pow(Math.max(full, 0.5), -town.number("plans.threshold-when-full"));
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
    each(
        running.siblings(),
        running.enquiries(),
        (child, enquiry) ->
            town.tell(child, () -> ProtectionRequests.outcome(enquiry, child, outcome, today)));
  }

  private static void each(
      Siblings siblings, List<Key> enquiries, java.util.function.BiConsumer<Child, Key> what) {
    for (int place = 0; place < enquiries.size(); place++) {
      what.accept(siblings.children().get(place), enquiries.get(place));
    }
  }
}
