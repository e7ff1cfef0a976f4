package uk.safeguarding.standalone.commandline;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes read models down canonically, to compare them. */
@Command(
    name = "dump",
    description = "Prints the read models' canonical dump. Signs in as operator.")
final class DumpCommand implements Runnable {

  @Option(
      names = "--sha256",
      description = "print the SHA-256 of each read model instead of its content")
  private boolean sha256;

  @Parameters(
      arity = "0..1",
      paramLabel = "COLLECTION",
      description = "only this read model, for example partnership-reporting/reported-series")
  private @Nullable String collection;

  @Override
  public void run() {
    PlatformClient platform = PlatformClient.as("operator", System.getenv());
    platform.get("/api/operations/dumps").path("sha256").properties().stream()
        .filter(each -> collection == null || each.getKey().equals(collection))
        .forEach(
            each -> {
              if (sha256) {
                System.out.println(each.getValue().stringValue() + "  " + each.getKey());
              } else {
                System.out.print(platform.text("/api/operations/dumps/" + each.getKey()));
              }
            });
  }
}
