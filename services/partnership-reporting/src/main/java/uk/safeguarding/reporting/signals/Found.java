package uk.safeguarding.reporting.signals;

import java.util.List;

/**
 * A rule that holds.
 *
 * @param high true above the centre or, of a trend, when it rises
 * @param members the places of the values that make it up, in the phase's list of points, rising
 */
public record Found(Rule rule, boolean high, List<Integer> members) {
  public Found {
    members = List.copyOf(members);
  }

  /** How many values make it up. */
  public int count() {
    return members.size();
  }
}
