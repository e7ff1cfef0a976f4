package uk.safeguarding.platform.security.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Slows guessing: after five failures of one username from one address, each further one doubles a
 * wait of one minute up to fifteen. Another address is not affected, so nobody can lock a colleague
 * out. Remembers a bounded number of failures, and forgets those of half an hour ago.
 */
final class SignInThrottle {

  /** Who tries to sign in, and from where. */
  record Attempt(String username, String address) {
    private static final int LONGEST = 100;

    Attempt {
      username = username.substring(0, Math.min(username.length(), LONGEST));
    }
  }

  private record Failures(int count, Instant last) {
    Instant waitUntil() {
      int doublings = Math.min(count - FREE, 4);
      Duration wait = FIRST_WAIT.multipliedBy(1L << Math.max(doublings, 0));
      return count < FREE ? last : last.plus(wait.compareTo(MOST) > 0 ? MOST : wait);
    }

    boolean forgottenAt(Instant now) {
      return now.isAfter(last.plus(MOST).plus(MOST));
    }
  }

  private static final int FREE = 5;
  private static final int REMEMBERED = 10_000;
  private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
  private static final Duration MOST = Duration.ofMinutes(15);

  private final InstantSource clock;

  /** Oldest failure first. */
  private final LinkedHashMap<Attempt, Failures> failures = new LinkedHashMap<>();

  SignInThrottle(InstantSource clock) {
    this.clock = clock;
  }

  /** Throws while the wait lasts. */
  synchronized void check(Attempt attempt) {
    @Nullable Failures known = failures.get(attempt);
    Instant now = clock.instant();
    if (known != null && now.isBefore(known.waitUntil())) {
      throw new TooManyAttempts(Duration.between(now, known.waitUntil()));
    }
  }

  synchronized void failed(Attempt attempt) {
    Instant now = clock.instant();
    @Nullable Failures known = failures.remove(attempt);
    forget(now);
    int before = known == null || known.forgottenAt(now) ? 0 : known.count();
    failures.put(attempt, new Failures(before + 1, now));
  }

  private void forget(Instant now) {
    Map.Entry<Attempt, Failures> oldest = failures.firstEntry();
    while (oldest != null
        && (failures.size() >= REMEMBERED || oldest.getValue().forgottenAt(now))) {
      failures.pollFirstEntry();
      oldest = failures.firstEntry();
    }
  }

  synchronized void succeeded(Attempt attempt) {
    failures.remove(attempt);
  }
}
