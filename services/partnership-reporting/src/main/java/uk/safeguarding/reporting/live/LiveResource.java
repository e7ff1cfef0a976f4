package uk.safeguarding.reporting.live;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.platform.host.Stopping;
import uk.safeguarding.platform.positions.ServicePositions;

/**
 * Server-sent events {@code figures-changed}, each with the version of the figures and never with
 * data: a page that listens asks again, as its reader, for what its reader may see.
 *
 * <p>The request's own (virtual) thread writes for as long as the reader listens; the browser asks
 * again by itself when a stream ends.
 */
@RestController
final class LiveResource {

  private static final int MOST_READERS = 500;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
  private static final Duration LONGEST_STREAM = Duration.ofMinutes(10);
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(15);

  private final Semaphore readers = new Semaphore(MOST_READERS);
  private final ServicePositions positions;
  private final Stopping stopping;

  LiveResource(ServicePositions positions, Stopping stopping) {
    this.positions = positions;
    this.stopping = stopping;
  }

  @GetMapping("/api/live")
  void live(HttpServletResponse response) throws IOException, InterruptedException {
    if (!readers.tryAcquire()) {
      response.setHeader("Retry-After", "30");
      response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
      return;
    }
    try {
      response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
      response.setCharacterEncoding(StandardCharsets.UTF_8);
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("X-Accel-Buffering", "no");
      stream(response.getWriter());
    } finally {
      readers.release();
    }
  }

  /** Says the version at once, so that a page drawn a moment before knows what it missed. */
  private void stream(PrintWriter out) throws InterruptedException {
    long end = System.nanoTime() + LONGEST_STREAM.toNanos();
    long silentUntil = System.nanoTime() + LONGEST_SILENCE.toNanos();
    long said = positions.passed();
    boolean listening = say(out, changedTo(said));
    while (listening && System.nanoTime() < end && !stopping.within(BETWEEN_LOOKS)) {
      long version = positions.passed();
      if (version != said) {
        said = version;
        listening = say(out, changedTo(said));
      } else if (System.nanoTime() > silentUntil) {
        silentUntil = System.nanoTime() + LONGEST_SILENCE.toNanos();
        listening = say(out, ": still here\n\n");
      }
    }
  }

  private static String changedTo(long version) {
    return "event: figures-changed\nid: %1$d\ndata: {\"version\":%1$d}\n\n".formatted(version);
  }

  /** False when the reader has gone. */
  private static boolean say(PrintWriter out, String words) {
    out.write(words);
    out.flush();
    return !out.checkError();
  }
}
