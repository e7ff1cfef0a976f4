package uk.safeguarding.synthetic.authority;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Supplier;
import uk.safeguarding.kernel.London;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.chance.Parameters;
import uk.safeguarding.synthetic.chance.Weights;
import uk.safeguarding.synthetic.days.Diary;
import uk.safeguarding.synthetic.life.Births;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.pressure.Pressures;
import uk.safeguarding.synthetic.requests.Desk;
import uk.safeguarding.synthetic.requests.Key;

/** What every service of the authority shares: the calendar, the desk, the parameters. */
public record Town(
    Parameters parameters,
    Diary diary,
    Desk desk,
    Chance chance,
    Births births,
    Pressures pressures) {

  public LocalDate today() {
    return diary.today();
  }

  public double number(String parameter) {
    return parameters.number(parameter);
  }

  public Weights weights(String parameter) {
    return parameters.weights(parameter);
  }

  public int whole(String parameter) {
    return parameters.whole(parameter);
  }

  public Key key(String kind) {
    return desk.newKey(kind);
  }

  /** One of those who work here: they go and others come, a few each year. */
  public Key worker(Chance chance, String kind) {
    int gone = (today().getYear() - 2000) * whole("workers.leaving-a-year");
    return desk.keyOf(kind, gone + chance.between(1, whole("workers.of-each-kind")));
  }

  public void tell(Child child, Supplier<AgencyRequest> request) {
    desk.tell(child, request);
  }

  /** Tells of something that is recorded only some days after it happened. */
  public void tellLater(int days, Child child, Supplier<AgencyRequest> request) {
    if (days <= 0) {
      tell(child, request);
    } else {
      diary.on(today().plusDays(days), () -> tell(child, request));
    }
  }

  /** A minute of a day between two full hours, in local time. */
  public static Instant at(Chance chance, LocalDate day, int fromHour, int toHour) {
    int minute = chance.between(fromHour * 60, toHour * 60 - 1);
    return day.atTime(LocalTime.of(minute / 60, minute % 60)).atZone(London.TIME).toInstant();
  }
}
