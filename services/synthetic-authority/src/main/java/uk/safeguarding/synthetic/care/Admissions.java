package uk.safeguarding.synthetic.care;

import java.util.Comparator;
import java.util.List;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.life.Siblings;

/** The panel that agrees to care, or has another way tried first. */
final class Admissions {

  private final Town town;
  private final Chance chance;

  Admissions(Town town) {
    this.town = town;
    this.chance = town.chance().of("admissions");
  }

  /** All brothers and sisters, or one of them, more often the youngest. */
  List<Child> whoEnters(Siblings siblings, int lookedAfter) {
    List<Child> able =
        siblings.at(Child.Stage.IN_NEED, town.today()).children().stream()
            .filter(child -> !child.birth().isAfter(town.today()))
            .toList();
    if (able.isEmpty() || !isAgreed(lookedAfter)) {
      return List.of();
    }
    if (chance.happens(town.number("care.siblings-together"))) {
      return able;
    }
    return chance.happens(town.number("care.youngest"))
        ? List.of(able.stream().max(Comparator.comparing(Child::birth)).orElseThrow())
        : List.of(chance.oneOf(able));
  }

  /** The more children are looked after, the more is tried to keep the next with its family. */
  private boolean isAgreed(int lookedAfter) {
    double full = Math.max(0.1, lookedAfter / town.number("care.capacity"));
    return chance.happens(
        town.number("care.agreed") * Math.pow(full, -town.number("care.threshold-when-full")));
  }
}
