package uk.safeguarding.standalone.delivery;

import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Map;

/** Some whole lives of an invented authority, delivered to a running platform within a minute. */
public final class SampledDelivery {

  private SampledDelivery() {}

  /**
   * Delivers lives that together hold every kind of request, each kind in so many of them.
   *
   * @param environment by which the platform is found
   */
  public static Delivered deliver(
      Map<String, String> environment, long seed, YearMonth from, int months, int livesOfEachKind) {
    var days = new LivesOfEveryKind(seed, from, months).sample(livesOfEachKind);
    var post = new PatientPost(new HttpPost(environment), Thread::sleep, InstantSource.system());
    return new Delivery(post, () -> {}, (_, _) -> {}).deliver(days.iterator());
  }
}
