package uk.safeguarding.synthetic.pressure;

import java.time.LocalDate;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.chance.Parameters;

/**
 * What moves the whole authority.
 *
 * @param contacts how readily the town turns to the front door
 * @param thresholds how readily a concern is followed by the next step
 * @param teams how stretched the teams are: what takes longer, is late, waits
 * @param earlyHelp how much help before social care is asked for
 */
public record Pressures(
    Season season, Pressure contacts, Pressure thresholds, Pressure teams, Pressure earlyHelp) {

  public static Pressures of(Parameters parameters, Chance chance) {
    return new Pressures(
        new Season(parameters),
        pressure(parameters, chance, "contacts"),
        pressure(parameters, chance, "thresholds"),
        pressure(parameters, chance, "teams"),
        pressure(parameters, chance, "early-help"));
  }

  private static Pressure pressure(Parameters parameters, Chance chance, String name) {
    return new Pressure(
        chance.of(name),
        parameters.number("pressure." + name + ".spread"),
        parameters.number("pressure." + name + ".memory"));
  }

  /** Moves on by a day. */
  public void live(LocalDate day) {
    contacts.live(day);
    thresholds.live(day);
    teams.live(day);
    earlyHelp.live(day);
  }

  /** The busier the front door, the smaller the part of contacts that becomes referrals. */
  public double referralThreshold(Parameters parameters) {
    double busy =
        Math.pow(contacts.factor(), -parameters.number("contacts.threshold-under-pressure"));
    return thresholds.factor() * busy / parameters.number("contacts.threshold-reserve");
  }
}
