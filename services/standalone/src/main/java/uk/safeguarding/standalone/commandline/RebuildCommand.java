package uk.safeguarding.standalone.commandline;

import picocli.CommandLine.Command;

/** Rebuilds the read models from the log. */
@Command(
    name = "rebuild",
    description =
        "Folds the log anew beside the read models that answer, and lets the new ones take their"
            + " place. Signs in as operator.")
final class RebuildCommand implements Runnable {

  @Override
  public void run() {
    ErrandAtPlatform.run(PlatformClient.as("operator", System.getenv()), "rebuild");
    System.out.println("Rebuilt.");
  }
}
