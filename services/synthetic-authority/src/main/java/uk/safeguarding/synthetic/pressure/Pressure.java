package uk.safeguarding.synthetic.pressure;

import java.time.LocalDate;
import uk.safeguarding.synthetic.chance.Chance;

/**
 * A slow multiplicative process about 1: what it was last week it mostly is this week. Its
 * logarithm is autoregressive of the first order.
 */
public final class Pressure {

  private static final double DAYS_OF_A_MONTH = 30.4;
  private static final int DAYS_OF_A_WEEK = 7;

  private final Chance chance;
  private final double spread;
  private final double kept;
  private double logarithm;
  private double factor = 1;

  /**
   * @param spread standard deviation of its logarithm over the years
   * @param memory in months: after so long a deviation has shrunk to a third
   */
  public Pressure(Chance chance, double spread, double memory) {
    this.chance = chance;
    this.spread = spread;
    this.kept = Math.exp(-DAYS_OF_A_WEEK / (memory * DAYS_OF_A_MONTH));
    this.logarithm = spread * chance.gaussian();
    step();
  }

  /** Moves on once a week. */
  public void live(LocalDate day) {
    if (day.toEpochDay() % DAYS_OF_A_WEEK == 0) {
      step();
    }
  }

  private void step() {
    logarithm = kept * logarithm + spread * Math.sqrt(1 - kept * kept) * chance.gaussian();
    factor = Math.exp(logarithm - spread * spread / 2);
  }

  /** How much more there is than usual: 1.1 is a tenth more. */
  public double factor() {
    return factor;
  }
}
