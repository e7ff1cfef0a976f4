package uk.safeguarding.synthetic.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.days.Working;
import uk.safeguarding.synthetic.requests.EducationRequests;
import uk.safeguarding.synthetic.requests.Key;

/** Education records and personal education plans of looked-after children. */
final class Schooling {

  private static final int NURSERY = 3;
  private static final int SECONDARY = 11;
  private static final int POST_16 = 16;
  private static final int PRIMARY = 5;

  private final Town town;
  private final Chance chance;

  Schooling(Town town) {
    this.town = town;
    this.chance = town.chance().of("schooling");
  }

  void follow(Stay stay) {
    LocalDate third = stay.child().birthday(NURSERY);
    if (third.isAfter(stay.startedOn())) {
      town.diary().onWorkingDay(third, () -> begin(stay));
    } else {
      begin(stay);
    }
  }

  private void begin(Stay stay) {
    if (stay.isOver()) {
      return;
    }
    LocalDate today = town.today();
    Key plan = town.key("personal-education-plan");
    Key record = town.key("education-record");
    Key place = town.key("school-place");
    String phase = phase(stay.child().ageOn(today));
    @Nullable String area =
        phase.equals("NO_SCHOOL_PLACE") ? null : stay.placed().inside() ? "IN_AREA" : "OUT_OF_AREA";
    String needs = town.weights("schooling.needs").draw(chance);
    var child = stay.child();
    town.tell(child, () -> EducationRequests.plan(plan, child, stay.period(), stay.startedOn()));
    town.tell(child, () -> EducationRequests.record(record, child, stay.period(), today));
    town.tell(
        child, () -> EducationRequests.place(record, place, child, phase, area, needs, today));
    stay.atEnd(
        () -> {
          LocalDate day = town.today();
          town.tell(child, () -> EducationRequests.planEnd(plan, child, day));
          town.tell(child, () -> EducationRequests.recordEnd(record, child, day));
        });
    int days = town.weights("schooling.days-to-initiation").drawWithin(chance);
    LocalDate initiated = Working.after(today, days);
    town.diary()
        .on(
            initiated,
            () -> {
              if (!stay.isOver()) {
                town.tell(child, () -> EducationRequests.initiation(plan, child, initiated));
              }
            });
    town.diary().every(() -> meet(stay, plan), Working.after(initiated, days));
    town.diary().every(() -> exclude(stay, record), today.plusDays(chance.days(untilExclusion())));
  }

  private String phase(int age) {
    if (chance.happens(town.number("schooling.no-place"))) {
      return "NO_SCHOOL_PLACE";
    }
    return age < PRIMARY
        ? "EARLY_YEARS"
        : age < SECONDARY ? "PRIMARY" : age < POST_16 ? "SECONDARY" : "POST_16";
  }

  private double untilExclusion() {
    return town.number("schooling.days-to-exclusion");
  }

  private @Nullable LocalDate meet(Stay stay, Key plan) {
    if (stay.isOver()) {
      return null;
    }
    LocalDate today = town.today();
    Key meeting = town.key("education-plan-meeting");
    Key grading = town.key("education-plan-grading");
    String quality = town.weights("schooling.quality").draw(chance);
    town.tell(stay.child(), () -> EducationRequests.meeting(plan, meeting, stay.child(), today));
    town.tell(
        stay.child(), () -> EducationRequests.grading(plan, grading, stay.child(), quality, today));
    return today.plusDays(town.weights("schooling.days-between-meetings").drawWithin(chance));
  }

  private @Nullable LocalDate exclude(Stay stay, Key record) {
    if (stay.isOver()) {
      return null;
    }
    LocalDate today = town.today();
    int age = stay.child().ageOn(today);
    if (age >= SECONDARY && age < POST_16) {
      Key exclusion = town.key("exclusion");
      int sessions = chance.between(1, 10);
      town.tell(
          stay.child(),
          () -> EducationRequests.exclusion(record, exclusion, stay.child(), sessions, today));
    }
    return today.plusDays(1 + chance.days(untilExclusion()));
  }
}
