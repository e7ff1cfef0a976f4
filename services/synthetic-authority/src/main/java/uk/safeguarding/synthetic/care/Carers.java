package uk.safeguarding.synthetic.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.requests.CarerRequests;
import uk.safeguarding.synthetic.requests.Key;
import uk.safeguarding.synthetic.requests.Subject;

/** The council's own foster carers, and people who want to adopt. */
public final class Carers {

  /** Whoever has a record about no single child. */
  private record Person(int number) implements Subject {}

  private static final double DAYS_OF_A_YEAR = 365.25;

  private final Town town;
  private final Chance chance;
  private int approved;

  public Carers(Town town) {
    this.town = town;
    this.chance = town.chance().of("carers");
  }

  /** The emptier the service, the harder it recruits. */
  public void live(LocalDate day) {
    int short_ = Math.max(0, town.whole("carers.wanted") - approved);
    double enquiries =
        town.number("carers.enquiries") + short_ * town.number("carers.enquiries-per-one-wanted");
    if (chance.happens(enquiries / DAYS_OF_A_YEAR)) {
      town.diary().onWorkingDay(day, this::enquire);
    }
    if (chance.happens(town.number("adopters.enquiries") / DAYS_OF_A_YEAR)) {
      town.diary().onWorkingDay(day, this::wantToAdopt);
    }
  }

  private void enquire() {
    LocalDate today = town.today();
    var person = new Person(town.desk().newSubject());
    Key carer = town.key("foster-carer");
    String kind = town.weights("carers.kinds").draw(chance);
    town.desk().tellOf(person, () -> CarerRequests.enquiry(carer, kind, today));
    if (!chance.happens(town.number("carers.approved"))) {
      int days = town.weights("carers.days-to-application").drawWithin(chance);
      close(person, carer, today.plusDays(days), "APPLICATION_WITHDRAWN", false);
      return;
    }
    LocalDate applied =
        today.plusDays(town.weights("carers.days-to-application").drawWithin(chance));
    town.diary()
        .onWorkingDay(
            applied,
            () -> {
              LocalDate day = town.today();
              town.desk().tellOf(person, () -> CarerRequests.application(carer, day));
              int days = town.weights("carers.days-to-approval").drawWithin(chance);
              town.diary().onWorkingDay(day.plusDays(days), () -> approve(person, carer, kind));
            });
  }

  private void approve(Person person, Key carer, String kind) {
    LocalDate today = town.today();
    int places = chance.between(1, 3);
    town.desk().tellOf(person, () -> CarerRequests.approval(carer, kind, places, today));
    approved++;
    double years = 0.5 + chance.exponential(town.number("carers.years"));
    LocalDate end = today.plusDays(Math.round(years * DAYS_OF_A_YEAR));
    town.diary().every(() -> review(person, carer, end), today.plusDays(330));
    close(person, carer, end, town.weights("carers.closures").draw(chance), true);
  }

  private @Nullable LocalDate review(Person person, Key carer, LocalDate end) {
    LocalDate today = town.today();
    if (!today.isBefore(end)) {
      return null;
    }
    Key review = town.key("foster-carer-review");
    String outcome = town.weights("carers.reviews").draw(chance);
    town.desk().tellOf(person, () -> CarerRequests.review(carer, review, outcome, today));
    return today.plusDays(town.weights("carers.days-to-review").drawWithin(chance));
  }

  private void close(Person person, Key carer, LocalDate day, String reason, boolean counts) {
    town.diary()
        .onWorkingDay(
            day,
            () -> {
              approved -= counts ? 1 : 0;
              LocalDate today = town.today();
              town.desk().tellOf(person, () -> CarerRequests.closure(carer, reason, today));
            });
  }

  private void wantToAdopt() {
    var person = new Person(town.desk().newSubject());
    Key adopter = town.key("prospective-adopter");
    boolean fostering = chance.happens(town.number("adopters.fostering"));
    LocalDate today = town.today();
    town.desk().tellOf(person, () -> CarerRequests.adopter(adopter, fostering, today));
    after(
        "adopters.days-to-stage-one",
        () -> {
          told(person, day -> CarerRequests.stage(adopter, "stage-one", day));
          after("adopters.days-of-stage-one", () -> secondStage(person, adopter));
        });
  }

  private void secondStage(Person person, Key adopter) {
    told(person, day -> CarerRequests.stageEnd(adopter, "stage-one", day));
    if (!chance.happens(town.number("adopters.go-on"))) {
      told(person, day -> CarerRequests.adopterLeaves(adopter, day));
      return;
    }
    told(person, day -> CarerRequests.adopterApplication(adopter, day));
    told(person, day -> CarerRequests.stage(adopter, "stage-two", day));
    after(
        "adopters.days-of-stage-two",
        () -> {
          told(person, day -> CarerRequests.stageEnd(adopter, "stage-two", day));
          told(person, day -> CarerRequests.adopterApproval(adopter, day));
          Key match = town.key("adopter-match");
          after(
              "adopters.days-to-match",
              () -> told(person, day -> CarerRequests.adopterMatch(adopter, match, day)));
        });
  }

  private interface OnDay {
    uk.safeguarding.synthetic.AgencyRequest of(LocalDate day);
  }

  private void told(Person person, OnDay request) {
    LocalDate today = town.today();
    town.desk().tellOf(person, () -> request.of(today));
  }

  private void after(String days, Runnable what) {
    town.diary().onWorkingDay(town.today().plusDays(town.weights(days).drawWithin(chance)), what);
  }
}
