package uk.safeguarding.synthetic.chance;

import java.util.List;
import java.util.stream.Stream;

/** What may be the case and how often, written {@code POLICE=3 SCHOOL=1}. */
public final class Weights {

  private record Choice(String name, double upTo) {}

  private final List<Choice> choices;

  private Weights(List<Choice> choices) {
    this.choices = choices;
  }

  static Weights parse(String written) {
    var choices = new java.util.ArrayList<Choice>();
    double upTo = 0;
    for (String each : written.split(" ")) {
      String[] parts = each.split("=");
      upTo += Double.parseDouble(parts[1]);
      choices.add(new Choice(parts[0], upTo));
    }
    return new Weights(List.copyOf(choices));
  }

  /** One of them, as often as its weight says. */
  public String draw(Chance chance) {
    double at = chance.uniform() * choices.getLast().upTo();
    for (Choice choice : choices) {
      if (at < choice.upTo()) {
        return choice.name();
      }
    }
    return choices.getLast().name();
  }

  /** As {@link #draw}, where the names are whole numbers. */
  public int drawNumber(Chance chance) {
    return Integer.parseInt(draw(chance));
  }

  /** As {@link #draw}, where the names are ranges of whole numbers, written {@code 11-25}. */
  public int drawWithin(Chance chance) {
    String[] ends = draw(chance).split("-");
    return chance.between(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
  }

  Stream<String> names() {
    return choices.stream().map(Choice::name);
  }
}
