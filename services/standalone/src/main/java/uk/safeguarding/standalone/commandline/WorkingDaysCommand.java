package uk.safeguarding.standalone.commandline;

import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import uk.safeguarding.kernel.WorkingDays;

/** Counts working days, as the platform's deadlines do. */
@Command(
    name = "working-days",
    description =
        "Counts working days of England and Wales from 1990 to 2030. Needs no running platform.",
    subcommands = WorkingDaysCommand.Add.class)
final class WorkingDaysCommand {

  /** The end of a limit. */
  @Command(
      name = "add",
      description = "Prints the last day of a limit; the day after the start is day one.")
  static final class Add implements Runnable {

    @Parameters(index = "0", paramLabel = "START", description = "for example 2018-12-21")
    private LocalDate start = LocalDate.EPOCH;

    @Parameters(index = "1", paramLabel = "DAYS", description = "working days, for example 10")
    private int days;

    @Override
    public void run() {
      try {
        var due = WorkingDays.englandAndWales().due(start, days);
        System.out.println(due.date());
        if (due.provisional()) {
          System.err.println(
              "The bank holidays of that year are computed; they are not proclaimed yet.");
        }
      } catch (IllegalArgumentException refused) {
        throw new CommandFailed(String.valueOf(refused.getMessage()));
      }
    }
  }
}
