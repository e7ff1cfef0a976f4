package uk.safeguarding.synthetic.life;

import java.time.LocalDate;
import java.util.List;
import uk.safeguarding.synthetic.chance.Chance;

/**
 * A family and its children: brothers and sisters are referred, assessed and reviewed together.
 *
 * @param chance what its life depends on
 */
public record Family(List<Child> children, Chance chance) {

  public boolean hasOpenChild() {
    return children.stream().anyMatch(Child::isOpen);
  }

  /** Those under 18 on a day. */
  public List<Child> minors(LocalDate day) {
    return children.stream().filter(child -> child.isUnder18On(day)).toList();
  }
}
