package uk.safeguarding.standalone.commandline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
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

    /** Set by picocli, with the streams to write to. */
    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
        index = "0",
        paramLabel = "START",
        description = "for example 2018-12-21",
        converter = WrittenDay.class)
    private LocalDate start = LocalDate.EPOCH;

    @Parameters(index = "1", paramLabel = "DAYS", description = "working days, for example 10")
    private int days;

    @Override
    public void run() {
      try {
        var due = WorkingDays.englandAndWales().due(start, days);
        spec.commandLine().getOut().println(due.date());
        if (due.provisional()) {
          spec.commandLine()
              .getErr()
              .println("The bank holidays of that year are computed; they are not proclaimed yet.");
        }
      } catch (IllegalArgumentException refused) {
        throw new CommandFailed(String.valueOf(refused.getMessage()));
      }
    }
  }

  /** A day as ISO 8601 writes it; picocli's own words for what is none name Java classes. */
  static final class WrittenDay implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String written) {
      try {
        return LocalDate.parse(written);
      } catch (DateTimeParseException reason) {
        throw new TypeConversionException(
            "'" + written + "' is not a date, for example 2018-12-21");
      }
    }
  }
}
