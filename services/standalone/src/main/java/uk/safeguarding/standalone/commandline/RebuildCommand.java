package uk.safeguarding.standalone.commandline;

import picocli.CommandLine.Command;

/** Rebuilds the read models from the log. */
@Command(
    name = "rebuild",
    description =
        "Throws every read model away, folds the log anew and waits until it has caught up. Signs in as operator.")
final class RebuildCommand implements Runnable {

  @Override
  public void run() {
    PlatformClient platform = PlatformClient.as("operator", System.getenv());
    platform.post("/api/operations/rebuild");
    CaughtUp.await(platform);
    System.out.println("Rebuilt.");
  }
}
