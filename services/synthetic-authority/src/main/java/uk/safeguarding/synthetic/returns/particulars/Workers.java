package uk.safeguarding.synthetic.returns.particulars;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import uk.safeguarding.synthetic.chance.Chance;

/**
 * The numbers of social workers, as in {@code SW912345}: above those that are given to anybody, and
 * no two workers have the same. Whose number is taken gets the next that is not.
 */
final class Workers {

  private static final int FIRST = 900_000;
  private static final int LAST = 999_999;

  private final Chance chance;
  private final Map<String, String> numbers = new HashMap<>();
  private final Set<Integer> taken = new HashSet<>();

  Workers(Chance chance) {
    this.chance = chance;
  }

  String number(String worker) {
    return numbers.computeIfAbsent(worker, _ -> "SW" + free(chance.of(worker)));
  }

  private int free(Chance own) {
    int number = own.between(FIRST, LAST);
    while (!taken.add(number)) {
      number = number == LAST ? FIRST : number + 1;
    }
    return number;
  }
}
