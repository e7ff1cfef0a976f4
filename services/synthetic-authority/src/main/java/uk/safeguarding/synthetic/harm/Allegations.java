package uk.safeguarding.synthetic.harm;

import java.time.LocalDate;
import java.util.function.Function;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.days.Working;
import uk.safeguarding.synthetic.requests.AllegationRequests;
import uk.safeguarding.synthetic.requests.Key;
import uk.safeguarding.synthetic.requests.Subject;

/** Allegations against adults who work with children, and what the designated officer does. */
public final class Allegations {

  private record Matter(int number) implements Subject {}

  private static final double DAYS_OF_A_YEAR = 365.25;

  private final Town town;
  private final Chance chance;

  public Allegations(Town town) {
    this.town = town;
    this.chance = town.chance().of("allegations");
  }

  public void live(LocalDate day) {
    if (chance.happens(town.number("allegations.received") / DAYS_OF_A_YEAR)) {
      town.diary().onWorkingDay(day, this::receive);
    }
  }

  private void receive() {
    LocalDate today = town.today();
    var matter = new Matter(town.desk().newSubject());
    Key allegation = town.key("allegation");
    String sector = town.weights("allegations.sectors").draw(chance);
    String harm = town.weights("allegations.harms").draw(chance);
    String threshold = town.weights("allegations.thresholds").draw(chance);
    on(matter, today, day -> AllegationRequests.received(allegation, sector, harm, threshold, day));
    LocalDate referred =
        Working.after(today, town.weights("allegations.days-to-referral").drawWithin(chance));
    on(matter, referred, day -> AllegationRequests.referred(allegation, day));
    LocalDate met = Working.after(referred, chance.between(1, 10));
    Key first = town.key("allegation-meeting");
    on(
        matter,
        met,
        day -> AllegationRequests.meeting(allegation, first, "INITIAL_EVALUATION", day));
    int days = 3 + chance.days(town.number("allegations.days"));
    if (!threshold.equals("NOT_MET")) {
      Key second = town.key("allegation-meeting");
      on(
          matter,
          Working.after(met, Math.max(1, days / 3)),
          day -> AllegationRequests.meeting(allegation, second, "STRATEGY_MEETING", day));
    }
    String outcome = town.weights("allegations.outcomes").draw(chance);
    on(
        matter,
        Working.after(met, days),
        day -> AllegationRequests.concluded(allegation, outcome, day));
  }

  private void on(Matter matter, LocalDate day, Function<LocalDate, AgencyRequest> request) {
    town.diary().on(day, () -> town.desk().tellOf(matter, () -> request.apply(day)));
  }
}
