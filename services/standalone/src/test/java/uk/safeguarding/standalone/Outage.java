package uk.safeguarding.standalone;

/**
 * How long a server stays away: moments in the ordinary suite, {@code safeguarding.outage-seconds}
 * in the long one.
 */
final class Outage {

  private Outage() {}

  static void last() {
    Moments.pass(1_000 * Integer.getInteger("safeguarding.outage-seconds", 1));
  }
}
