package uk.safeguarding.standalone.commandline;

import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;

/** Has parked events tried again. */
@Command(
    name = "retry",
    description =
        "Tries again the events that could not be folded, once their cause is mended. What fails"
            + " again stays, with all behind it. Signs in as operator.")
final class RetryCommand implements Runnable {

  @Override
  public void run() {
    JsonNode retried =
        ErrandAtPlatform.run(PlatformClient.as("operator", System.getenv()), "retry");
    System.out.printf(
        "%,d events took effect; %,d are still parked.%n",
        retried.path("tookEffect").asLong(), retried.path("stillParked").asLong());
  }
}
