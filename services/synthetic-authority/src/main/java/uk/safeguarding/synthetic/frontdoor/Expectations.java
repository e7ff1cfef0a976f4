package uk.safeguarding.synthetic.frontdoor;

import java.time.LocalDate;
import java.util.ArrayList;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.requests.ChildRequests;

/** Children who are known before they are born, and dates of birth that were told wrongly. */
public final class Expectations {

  private final Town town;
  private final Chance chance;
  private final ArrayList<Integer> expected = new ArrayList<>();

  public Expectations(Town town) {
    this.town = town;
    this.chance = town.chance().of("expectations");
  }

  /** The birth of a child who is spoken of before it is recorded once, some days after it. */
  public void expect(Child child) {
    if (expected.contains(child.number())) {
      return;
    }
    expected.add(child.number());
    LocalDate known = child.birth().plusDays(1 + chance.days(town.number("births.days-to-record")));
    town.diary()
        .onWorkingDay(
            known,
            () -> {
              expected.remove((Integer) child.number());
              town.tell(child, () -> ChildRequests.born(child, child.birth()));
            });
  }
}
