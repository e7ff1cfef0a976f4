package uk.safeguarding.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import uk.safeguarding.standalone.commandline.CaughtUp;
import uk.safeguarding.standalone.commandline.Multipart;
import uk.safeguarding.standalone.commandline.PlatformClient;

/**
 * Submits Southampton's monthly dataset of October 2018 with its commentary, as its council would,
 * and prints the board's table.
 */
public final class Demonstration {

  private static final String AGENCY = "scc-childrens-services";
  private static final String FIGURES = "southampton-monthly-dataset-2018-10.csv";
  private static final String COMMENTARY = "southampton-monthly-dataset-2018-10-commentary.csv";
  private static final String MONTH = "2018-10";

  private Demonstration() {}

  /** Works through HTTP alone, with the accounts that the platform made at its first start. */
  public static void show(Map<String, String> environment, PrintStream out) {
    String position =
        PlatformClient.as("agency:" + AGENCY, environment).submit(dataset()).position();
    PlatformClient board = PlatformClient.as("business-unit", environment);
    CaughtUp.await(board);
    JsonNode dashboard = board.get("/api/dashboards/monthly?month=" + MONTH + "&after=" + position);
    TerminalTable.print(dashboard, out);
  }

  private static Multipart dataset() {
    return new Multipart()
        .field("agency", AGENCY)
        .field("format", "monthly-dataset")
        .field("period", MONTH)
        .file("file", FIGURES, sample(FIGURES))
        .file("file", COMMENTARY, sample(COMMENTARY));
  }

  private static byte[] sample(String name) {
    try (InputStream file =
        Objects.requireNonNull(Demonstration.class.getResourceAsStream("/samples/" + name))) {
      return file.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
