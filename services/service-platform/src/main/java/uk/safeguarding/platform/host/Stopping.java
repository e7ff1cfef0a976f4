package uk.safeguarding.platform.host;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;

/**
 * Tells answers that never end by themselves, such as a stream of events, that the host is about to
 * stop: before the web server waits for the requests in hand.
 */
public final class Stopping implements SmartLifecycle {

  private final CountDownLatch stopping = new CountDownLatch(1);

  /** Waits for so long, or until the host stops, if that is sooner; true when it stops. */
  public boolean within(Duration time) throws InterruptedException {
    return stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void start() {
    // Nothing runs here; the host only has to call stop() in time.
  }

  @Override
  public void stop() {
    stopping.countDown();
  }

  @Override
  public boolean isRunning() {
    return stopping.getCount() > 0;
  }

  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }
}
