package uk.safeguarding.standalone.commandline;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;

/** Holds the read models against the log. */
@Command(
    name = "verify",
    description =
        "Folds the log anew beside the read models, compares both as of the same place in the log,"
            + " and changes nothing. Prints what is equal and what differs. Signs in as operator.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:every read model equals what the log comes to",
      "1:one or more differ",
      "2:it could not be told"
    })
final class VerifyCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    JsonNode compared =
        ErrandAtPlatform.run(PlatformClient.as("operator", System.getenv()), "verification");
    compared.forEach(each -> System.out.println(line(each)));
    return compared.valueStream().allMatch(VerifyCommand::isEqual) ? 0 : 1;
  }

  private static boolean isEqual(JsonNode each) {
    return each.path("equal").booleanValue();
  }

  private static String line(JsonNode each) {
    String readModel = each.path("readModel").asString();
    long stored = each.path("stored").asLong();
    return isEqual(each)
        ? "equal    %s (%,d documents)".formatted(readModel, stored)
        : "differs  %s (%,d documents; %,d when made anew; %,d the same in both)"
            .formatted(
                readModel, stored, each.path("rebuilt").asLong(), each.path("same").asLong());
  }
}
