package uk.safeguarding.synthetic.life;

import java.time.LocalDate;
import java.util.List;
import uk.safeguarding.synthetic.chance.Chance;

/** Children of one family who go the same way for a while. */
public record Siblings(Family family, List<Child> children) {

  public Chance chance() {
    return family.chance();
  }

  /** Those of them who are at a stage, and under 18 on a day. */
  public Siblings at(Child.Stage stage, LocalDate day) {
    return of(
        children.stream()
            .filter(child -> child.stage() == stage && child.isUnder18On(day))
            .toList());
  }

  public Siblings of(List<Child> some) {
    return new Siblings(family, some);
  }

  public boolean isEmpty() {
    return children.isEmpty();
  }

  /** The youngest one's age in completed years. */
  public int youngest(LocalDate day) {
    return children.stream().mapToInt(child -> child.ageOn(day)).min().orElse(0);
  }

  public int eldest(LocalDate day) {
    return children.stream().mapToInt(child -> child.ageOn(day)).max().orElse(0);
  }
}
