package uk.safeguarding.standalone.commandline;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import uk.safeguarding.standalone.PlatformNotStarted;

/** The command {@code ./safeguarding}. */
@Command(
    name = "safeguarding",
    description = "Runs the safeguarding partnership's data platform and works on it.",
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RunCommand.class,
      DemoCommand.class,
      ServerCommand.Stop.class,
      ServerCommand.Start.class,
      RebuildCommand.class,
      VerifyCommand.class,
      RetryCommand.class,
      DumpCommand.class,
      GenerateCommand.class,
      WorkingDaysCommand.class
    })
public final class Safeguarding {

  private Safeguarding() {}

  /** Runs one command and ends the process with its exit code, unless the command keeps running. */
  public static void main(String... arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Safeguarding()).setExecutionExceptionHandler(Safeguarding::explain);
  }

  private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (failure instanceof CommandFailed || failure instanceof PlatformNotStarted) {
      command.getErr().println(failure.getMessage());
      return 2;
    }
    throw failure;
  }
}
