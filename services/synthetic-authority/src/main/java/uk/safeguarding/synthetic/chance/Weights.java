package uk.safeguarding.synthetic.chance;

import java.util.ArrayList;
import java.util.List;

/** What may be the case and how often, written {@code POLICE=3 SCHOOL=1}. */
public final class Weights {

  /**
   * One of what may be the case.
   *
   * @param least the number that the name is, or the range begins with
   */
  private record Choice(String name, double upTo, int least, int most) {

    static Choice of(String name, double upTo) {
      if (!Character.isDigit(name.charAt(0))) {
        return new Choice(name, upTo, 0, 0);
      }
      String[] ends = name.split("-");
      return new Choice(
          name, upTo, Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }
  }

  private final List<Choice> choices;

  private Weights(List<Choice> choices) {
    this.choices = choices;
  }

  static Weights parse(String written) {
    var choices = new ArrayList<Choice>();
    double upTo = 0;
    for (String each : written.split(" ")) {
      String[] parts = each.split("=");
      upTo += Double.parseDouble(parts[1]);
      choices.add(Choice.of(parts[0], upTo));
    }
    return new Weights(List.copyOf(choices));
  }

  /** One of them, as often as its weight says. */
  public String draw(Chance chance) {
    return choice(chance).name();
  }

  private Choice choice(Chance chance) {
    double at = chance.uniform() * choices.getLast().upTo();
    for (Choice choice : choices) {
      if (at < choice.upTo()) {
        return choice;
      }
    }
    return choices.getLast();
  }

  /** As {@link #draw}, where the names are whole numbers. */
  public int drawNumber(Chance chance) {
    return choice(chance).least();
  }

  /** As {@link #draw}, where the names are ranges of whole numbers, written {@code 11-25}. */
  public int drawWithin(Chance chance) {
    Choice choice = choice(chance);
    return chance.between(choice.least(), choice.most());
  }
}
