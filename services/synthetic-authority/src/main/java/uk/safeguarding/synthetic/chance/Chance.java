package uk.safeguarding.synthetic.chance;

import java.util.List;
import java.util.SplittableRandom;

/**
 * A stream of chance. Every process, family and case has a stream of its own, which the seed and
 * its name decide: a process that is added takes nothing from the streams of the others.
 */
public final class Chance {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final long seed;
  private final SplittableRandom random;

  private Chance(long seed) {
    this.seed = seed;
    this.random = new SplittableRandom(seed);
  }

  public static Chance of(long seed) {
    return new Chance(mixed(seed));
  }

  /** The stream of a name below this one; the same at any time. */
  public Chance of(String name) {
    long hash = seed;
    for (int place = 0; place < name.length(); place++) {
      hash = mixed(hash + name.charAt(place) + GOLDEN);
    }
    return new Chance(hash);
  }

  /** The stream of the so-manieth of its kind below this one; the same at any time. */
  public Chance numbered(long number) {
    return new Chance(mixed(seed ^ mixed(number + GOLDEN)));
  }

  /** This stream from its beginning: what is drawn again is the same. */
  public Chance again() {
    return new Chance(seed);
  }

  public boolean happens(double probability) {
    return random.nextDouble() < probability;
  }

  /** From 0 up to, not including, 1. */
  public double uniform() {
    return random.nextDouble();
  }

  /** A whole number from the least to the most, both included. */
  public int between(int least, int most) {
    return most <= least ? least : least + random.nextInt(most - least + 1);
  }

  public <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** How many happen where so many are expected. */
  public int poisson(double mean) {
    double left = mean;
    int count = -1;
    while (left >= 0) {
      left += Math.log(1 - random.nextDouble());
      count++;
    }
    return count;
  }

  /** A waiting time without memory. */
  public double exponential(double mean) {
    return -mean * Math.log(1 - random.nextDouble());
  }

  /** A duration about its mean: the sum of so many waiting times without memory. */
  public double erlang(int phases, double mean) {
    double sum = 0;
    for (int phase = 0; phase < phases; phase++) {
      sum += exponential(mean / phases);
    }
    return sum;
  }

  /** About 0, with standard deviation 1. */
  public double gaussian() {
    return Math.sqrt(-2 * Math.log(1 - random.nextDouble()))
        * Math.cos(2 * Math.PI * random.nextDouble());
  }

  /** As {@link #exponential}, in whole days. */
  public int days(double mean) {
    return (int) Math.round(exponential(mean));
  }

  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 33)) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ (mixed >>> 33);
  }
}
