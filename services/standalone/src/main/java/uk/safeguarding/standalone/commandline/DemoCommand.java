package uk.safeguarding.standalone.commandline;

import picocli.CommandLine.Command;
import uk.safeguarding.standalone.Platform;
import uk.safeguarding.standalone.demo.Demonstration;

/** Starts the platform with Southampton's data in it. */
@Command(
    name = "demo",
    description =
        "Starts the whole platform, submits Southampton's monthly dataset and shows the board's table.")
final class DemoCommand implements Runnable {

  @Override
  public void run() {
    Platform platform = Platform.start(System.getenv());
    Demonstration.show(System.getenv(), System.out);
    RunCommand.announce(platform);
    RunCommand.untilStopped();
  }
}
