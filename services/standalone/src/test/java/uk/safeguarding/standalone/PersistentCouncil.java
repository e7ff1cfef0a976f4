package uk.safeguarding.standalone;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import uk.safeguarding.standalone.commandline.CommandFailed;
import uk.safeguarding.standalone.commandline.PlatformClient;

/**
 * An agency that submits one correction after another and repeats each, under its key, until it is
 * acknowledged.
 */
final class PersistentCouncil {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final PlatformProcess platform;
  private final Map<String, Integer> acknowledged =
      Collections.synchronizedMap(new LinkedHashMap<>());
  private int contacts = 1_000;

  PersistentCouncil(PlatformProcess platform) {
    this.platform = platform;
  }

  /** Submits all the time until the disturbance is over. */
  void submitWhile(Runnable disturbance) {
    var over = new AtomicBoolean();
    var submitting =
        CompletableFuture.runAsync(
            () -> {
              while (!over.get()) {
                submitNext();
              }
            });
    try {
      disturbance.run();
    } finally {
      over.set(true);
    }
    submitting.join();
  }

  /** One more correction after all disturbances. */
  void finish() {
    submitNext();
  }

  private void submitNext() {
    contacts++;
    String key = UUID.randomUUID().toString();
    Await.until("correction " + contacts + " is acknowledged", PATIENCE, () -> acknowledged(key));
  }

  private boolean acknowledged(String key) {
    try {
      PlatformClient.Submitted submitted =
          platform.as("agency:" + Dataset.AGENCY).submit(Dataset.withContacts(contacts), key);
      acknowledged.put(
          submitted.receipt().path("id").stringValue(),
          submitted.receipt().path("version").intValue());
      return true;
    } catch (CommandFailed unanswered) {
      return false;
    }
  }

  Map<String, Integer> acknowledged() {
    return acknowledged;
  }

  int lastContacts() {
    return contacts;
  }

  int highestVersion() {
    return Collections.max(acknowledged.values());
  }
}
