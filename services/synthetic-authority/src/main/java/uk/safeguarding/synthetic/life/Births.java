package uk.safeguarding.synthetic.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.chance.Parameters;
import uk.safeguarding.synthetic.requests.Desk;

/** Families as the authority first hears of them. */
public final class Births {

  private static final int DAYS_OF_A_YEAR = 365;

  private final Parameters parameters;
  private final Desk desk;
  private final Chance chance;
  private long families;

  public Births(Parameters parameters, Desk desk, Chance chance) {
    this.parameters = parameters;
    this.desk = desk;
    this.chance = chance;
  }

  /** A family of which the authority hears for the first time. */
  public Family family(LocalDate today) {
    Chance own = chance.numbered(families++);
    int size = parameters.weights("family.children").drawNumber(own);
    var children = new ArrayList<Child>();
    for (int place = 0; place < size; place++) {
      boolean unborn = own.happens(parameters.number("family.unborn"));
      int age = unborn ? -1 : parameters.weights("family.ages").drawWithin(own);
      children.add(child(own, today, age));
    }
    return new Family(children, own);
  }

  /** A child alone. */
  public Family alone(LocalDate today, int age) {
    Chance own = chance.numbered(families++);
    return new Family(new ArrayList<>(List.of(child(own, today, age))), own);
  }

  /** A child of completed years of age; of age -1, one that is still to be born. */
  private Child child(Chance own, LocalDate today, int age) {
    LocalDate birth =
        age < 0
            ? today.plusDays(own.between(1, parameters.whole("family.days-until-birth")))
            : today.minusYears(age).minusDays(own.between(0, DAYS_OF_A_YEAR - 1));
    return newChild(birth);
  }

  public Child newChild(LocalDate birth) {
    int number = desk.newSubject();
    return new Child(number, String.format(Locale.ROOT, "SCC%07d", number), birth);
  }
}
