package uk.safeguarding.standalone.commandline;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Stops and starts one of the embedded servers of a running platform. */
abstract class ServerCommand implements Runnable {

  @Parameters(paramLabel = "SERVER", description = "kafka, mongo or postgres")
  private String server = "";

  private final String action;

  private ServerCommand(String action) {
    this.action = action;
  }

  @Override
  public void run() {
    PlatformClient.as("operator", System.getenv())
        .post("/api/operations/servers/" + server + "/" + action);
  }

  @Command(
      name = "stop",
      description =
          "Stops an embedded server of the running platform; the platform waits for it. Signs in as operator.")
  static final class Stop extends ServerCommand {
    Stop() {
      super("stop");
    }
  }

  @Command(name = "start", description = "Starts it again. Signs in as operator.")
  static final class Start extends ServerCommand {
    Start() {
      super("start");
    }
  }
}
