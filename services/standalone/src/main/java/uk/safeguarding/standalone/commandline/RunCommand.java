package uk.safeguarding.standalone.commandline;

import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import uk.safeguarding.standalone.Platform;
import uk.safeguarding.standalone.embedded.DataDirectory;

/** Starts the platform, empty or with what its data directory holds, and keeps it running. */
@Command(
    name = "run",
    description = "Starts the whole platform on this machine and keeps running until Ctrl-C.")
final class RunCommand implements Runnable {

  @Override
  public void run() {
    Platform platform = Platform.start(System.getenv());
    announce(platform);
    untilStopped();
  }

  static void announce(Platform platform) {
    System.out.printf(
        "%nThe platform is ready at http://%s:%d%nAccounts to sign in with: %s%nStop it with Ctrl-C.%n%n",
        System.getenv().getOrDefault("HOST", "127.0.0.1"),
        platform.port(),
        DataDirectory.configured(System.getenv())
            .resolve("demo-accounts.json")
            .toAbsolutePath()
            .normalize());
  }

  /** The shutdown hook of the platform ends the process; nothing counts this latch down. */
  static void untilStopped() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
    }
  }
}
