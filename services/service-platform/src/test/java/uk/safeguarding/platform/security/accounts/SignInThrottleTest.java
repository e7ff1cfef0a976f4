package uk.safeguarding.platform.security.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.platform.security.accounts.SignInThrottle.Attempt;

class SignInThrottleTest {

  private static final Attempt CHAIR = new Attempt("chair", "192.0.2.1");

  private Instant now = Instant.parse("2026-01-05T09:00:00Z");
  private final SignInThrottle throttle = new SignInThrottle(() -> now);

  @ParameterizedTest
  @CsvSource({
    "5, 1, the fifth failure starts the wait",
    "6, 2, it doubles",
    "8, 8, and doubles",
    "9, 15, up to a quarter of an hour",
    "60, 15, and no further"
  })
  void waits_grow_with_failures(int failures, int minutes, String why) {
    fail(failures);
    TooManyAttempts refusal =
        catchThrowableOfType(TooManyAttempts.class, () -> throttle.check(CHAIR));
    assertThat(refusal.retryAfter()).as(why).isEqualTo(Duration.ofMinutes(minutes));
    now = now.plus(refusal.retryAfter());
    assertThatCode(() -> throttle.check(CHAIR)).doesNotThrowAnyException();
  }

  @Test
  void four_failures_cost_nothing() {
    fail(4);
    assertThatCode(() -> throttle.check(CHAIR)).doesNotThrowAnyException();
  }

  @Test
  void a_colleague_at_another_address_is_not_locked_out() {
    fail(20);
    assertThatCode(() -> throttle.check(new Attempt("chair", "192.0.2.2")))
        .doesNotThrowAnyException();
  }

  @Test
  void success_and_time_forget() {
    fail(4);
    throttle.succeeded(CHAIR);
    fail(4);
    assertThatCode(() -> throttle.check(CHAIR)).doesNotThrowAnyException();
    now = now.plus(Duration.ofMinutes(31));
    fail(4);
    assertThatCode(() -> throttle.check(CHAIR)).doesNotThrowAnyException();
  }

  @Test
  void memory_is_bounded_and_the_oldest_failures_go_first() {
    fail(5);
    for (int other = 0; other < 9_999; other++) {
      throttle.failed(new Attempt("user" + other, "192.0.2.1"));
    }
    assertThatThrownBy(() -> throttle.check(CHAIR)).isInstanceOf(TooManyAttempts.class);
    for (int other = 0; other < 10_000; other++) {
      throttle.failed(new Attempt("guess" + other, "192.0.2.1"));
    }
    assertThatCode(() -> throttle.check(CHAIR)).doesNotThrowAnyException();
    assertThat(new Attempt("x".repeat(9_000), "192.0.2.1").username()).hasSize(100);
  }

  private void fail(int times) {
    for (int failure = 0; failure < times; failure++) {
      throttle.failed(CHAIR);
    }
  }
}
