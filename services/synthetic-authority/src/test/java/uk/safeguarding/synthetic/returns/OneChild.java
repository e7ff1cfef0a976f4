package uk.safeguarding.synthetic.returns;

import java.time.LocalDate;
import java.util.List;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.Day;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.requests.CareRequests;
import uk.safeguarding.synthetic.requests.ChildRequests;
import uk.safeguarding.synthetic.requests.Key;
import uk.safeguarding.synthetic.requests.Placed;
import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.lives.Lives;

/** What is told of one child, for tests of a life of which no more is said. */
public record OneChild(Child child, Lives lives) {

  private static final Placed FOSTERED =
      new Placed("FOSTER_OTHER_CARER", "OWN_AUTHORITY", true, 20, false);

  /** Nothing yet but that it was born. */
  public static OneChild of(Child child) {
    var told = new OneChild(child, new Lives());
    return told.that(ChildRequests.born(child, child.birth()));
  }

  public OneChild that(AgencyRequest... requests) {
    lives.take(new Day(LocalDate.EPOCH, List.of(requests)));
    return this;
  }

  /** A period of care in one foster home. */
  public OneChild inCare(Key period, String from, String until) {
    return inCare(period, from)
        .that(CareRequests.end(period, child, LocalDate.parse(until), "RETURNED_HOME_AS_PLANNED"));
  }

  /** A period of care in one foster home that goes on. */
  public OneChild inCare(Key period, String from) {
    return that(
        CareRequests.start(
            period,
            child,
            LocalDate.parse(from),
            "INTERIM_CARE_ORDER",
            "ABUSE_OR_NEGLECT",
            FOSTERED));
  }

  public Life life() {
    return lives.all().iterator().next();
  }
}
