package uk.safeguarding.standalone.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A platform in a process of its own, to be killed: writes samples, says so, and stays. */
final class PlatformMain {

  static final String READY = "ready";
  static final String WRITTEN = "before-the-kill";

  private PlatformMain() {}

  public static void main(String... arguments) throws Exception {
    var servers =
        new EmbeddedServers(DataDirectory.open(Path.of(arguments[0])), List.of(Samples.SCHEMA));
    servers.start();
    new Samples(servers).write(WRITTEN);
    System.out.println(READY);
    new CountDownLatch(1).await();
  }
}
