package uk.safeguarding.standalone.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.safeguarding.standalone.delivery.Delivered;
import uk.safeguarding.standalone.delivery.Generation;
import uk.safeguarding.synthetic.returns.FilesRefused;
import uk.safeguarding.synthetic.returns.ReturnFiles;

/** Has an invented authority live through the platform, or writes its returns as files. */
@Command(
    name = "generate",
    description = {
      "Invents an authority and delivers what its agencies record, day by day, to the running"
          + " platform.",
      "Signs in with the agencies' accounts. All children in it are invented.",
      "The same seed, first month and length make the same requests, and the platform knows the"
          + " same request again: where it was interrupted, run it again and it goes on.",
      "With --files it needs no running platform and delivers nothing: it writes the returns that"
          + " the council would hand in, read from the same requests."
    })
final class GenerateCommand implements Runnable {

  /** The month after the last financial year: of the years up to it, the newest are taken. */
  static final YearMonth END_OF_YEARS = YearMonth.of(2026, 4);

  private static final int MOST_MONTHS = 600;

  /** Set by picocli, with the streams to write to. */
  @Spec private CommandSpec spec = CommandSpec.create();

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Period period = new Period();

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "whole number; another seed, another authority (${DEFAULT-VALUE})")
  private long seed = 1;

  @Option(
      names = "--files",
      paramLabel = "DIR",
      description = {
        "writes the returns into a folder that does not exist yet, or is empty:",
        "SSDA903 and the children in need census for each financial year, as they stand on 31"
            + " March or on the last day, and Annex A of the last day"
      })
  private @Nullable Path files;

  /** Either the newest years or certain months. */
  static final class Period {

    @Option(
        names = "--years",
        paramLabel = "N",
        description = "so many financial years, up to March 2026")
    private int years;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private Months months = new Months();
  }

  /** Certain months. */
  static final class Months {

    @Option(
        names = "--from",
        paramLabel = "MONTH",
        required = true,
        description = "the first month, for example 2017-10",
        converter = WrittenMonth.class)
    private YearMonth from = END_OF_YEARS;

    @Option(
        names = "--months",
        paramLabel = "N",
        required = true,
        description = "how many months, for example 13")
    private int count;
  }

  @Override
  public void run() {
    Path folder = files;
    if (folder != null) {
      write(generation(), folder);
    } else {
      deliver();
    }
  }

  private void write(Generation what, Path folder) {
    try {
      new ReturnFiles(what.seed(), what.from(), what.months()).write(folder);
    } catch (FilesRefused refused) {
      throw new CommandFailed(String.valueOf(refused.getMessage()));
    } catch (IOException failure) {
      throw new CommandFailed(
          "The files could not be written in "
              + folder
              + ": "
              + failure.getClass().getSimpleName()
              + " "
              + failure.getMessage());
    }
    spec.commandLine().getOut().println("Returns of invented children are in " + folder + ".");
  }

  private void deliver() {
    Delivered delivered = generation().deliver(System.getenv(), System.err);
    System.out.printf(
        "%,d requests delivered, %,d of them known from before.%n",
        delivered.all(), delivered.wasKnown());
    CaughtUp.await(PlatformClient.as("operator", System.getenv()));
    System.out.println("Every read model has caught up.");
  }

  private Generation generation() {
    return period.years == 0
        ? new Generation(seed, period.months.from, checked(period.months.count))
        : new Generation(
            seed,
            END_OF_YEARS.minusYears(period.years),
            checked(Math.multiplyExact(period.years, 12)));
  }

  private int checked(int months) {
    if (months < 1 || months > MOST_MONTHS) {
      throw new ParameterException(
          spec.commandLine(), "It can be at least one month and at most fifty years.");
    }
    return months;
  }
}
