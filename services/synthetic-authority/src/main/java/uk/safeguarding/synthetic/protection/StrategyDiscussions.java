package uk.safeguarding.synthetic.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.days.Working;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.life.Siblings;
import uk.safeguarding.synthetic.requests.Key;
import uk.safeguarding.synthetic.requests.ProtectionRequests;

/** Strategy discussions, and the enquiries that they begin. */
final class StrategyDiscussions {

  private final Town town;
  private final Chance chance;

  StrategyDiscussions(Town town) {
    this.town = town;
    this.chance = town.chance().of("strategy-discussions");
  }

  /** Holds a discussion; where it begins enquiries, what is to follow them follows. */
  void call(Siblings siblings, Consumer<Enquiries.Running> then, Runnable ifNone) {
    LocalDate needed = Working.dayUpTo(town.today());
    int wait = town.weights("enquiries.days-to-discussion").drawNumber(chance);
    town.diary()
        .onWorkingDay(
            wait == 0 ? town.today() : Working.after(town.today(), wait),
            () -> hold(siblings, needed, then, ifNone));
  }

  private void hold(
      Siblings about, LocalDate needed, Consumer<Enquiries.Running> then, Runnable ifNone) {
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
    List<Key> enquiries =
        siblings.children().stream().map(_ -> town.key("section-47-enquiry")).toList();
    discussion(siblings, enquiries, needed, decision);
    var running = new Enquiries.Running(siblings, enquiries, today, today);
    running.each(
        (child, enquiry) ->
            town.tell(child, () -> ProtectionRequests.enquiry(enquiry, child, today, today)));
    if (chance.happens(town.number("enquiries.second-discussion"))) {
      int days = town.weights("enquiries.days-to-second-discussion").drawWithin(chance);
      town.diary().on(Working.after(today, days), () -> again(running, decision, then));
    } else {
      then.accept(running);
    }
  }

  /** A second discussion, from which the limits run. */
  private void again(Enquiries.Running running, String decision, Consumer<Enquiries.Running> then) {
    LocalDate today = town.today();
    discussion(running.siblings(), running.enquiries(), today, decision);
    running.each(
        (child, enquiry) -> {
          Key correction = town.key("section-47-enquiry-correction");
          town.tell(
              child,
              () ->
                  ProtectionRequests.enquiryCorrected(
                      enquiry, correction, child, today, running.first()));
        });
    then.accept(
        new Enquiries.Running(running.siblings(), running.enquiries(), running.first(), today));
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
}
