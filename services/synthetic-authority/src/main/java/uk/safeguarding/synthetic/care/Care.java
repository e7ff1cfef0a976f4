package uk.safeguarding.synthetic.care;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.authority.Authority;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.life.Siblings;
import uk.safeguarding.synthetic.requests.Key;

/** Who enters care. */
public final class Care {

  private final Authority authority;
  private final Town town;
  private final Chance chance;

  public Care(Authority authority, Town town) {
    this.authority = authority;
    this.town = town;
    this.chance = town.chance().of("care");
  }

  /** All brothers and sisters, or one of them. */
  public List<Child> whoEnters(Siblings siblings) {
    List<Child> able = siblings.at(Child.Stage.IN_NEED, town.today()).children();
    if (able.isEmpty() || chance.happens(town.number("care.siblings-together"))) {
      return able;
    }
    return List.of(chance.oneOf(able));
  }

  public void enterFromNeed(Siblings siblings) {
    enterFromNeed(siblings, whoEnters(siblings));
  }

  /** Some enter; the cases of the others are closed. */
  public void enterFromNeed(Siblings siblings, List<Child> entering) {
    entering.forEach(child -> enter(child, null));
    var others = new ArrayList<>(siblings.children());
    others.removeAll(entering);
    authority.closures().close(siblings.of(others), "NO_LONGER_IN_NEED_OR_ANOTHER_REASON");
  }

  /** The court is asked for an order. */
  public void enterByOrder(Siblings siblings, Key preProceedings) {
    siblings.children().forEach(child -> enter(child, preProceedings));
  }

  private void enter(Child child, @Nullable Key preProceedings) {
    child.setStage(Child.Stage.LOOKED_AFTER);
  }
}
