package uk.safeguarding.platform.security.accounts;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** Sign-in is refused for a while, whatever the password. */
public final class TooManyAttempts extends LockedException {

  private final Duration retryAfter;

  TooManyAttempts(Duration retryAfter) {
    super("Too many attempts to sign in.");
    this.retryAfter = retryAfter;
  }

  public Duration retryAfter() {
    return retryAfter;
  }
}
