package uk.safeguarding.reporting.faults;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.figures.SouthamptonDataset;

/** What stood beside the printed figures of October 2018, in short; a test's facts. */
final class SouthamptonCommentary implements Commentary {
  private final Map<String, String> words = new HashMap<>();

  static SouthamptonCommentary read() {
    var commentary = new SouthamptonCommentary();
    try (InputStream file =
            SouthamptonCommentary.class.getResourceAsStream(
                "/southampton/monthly-dataset-2018-10-commentary.csv");
        var rows =
            CsvReader.builder()
                .ofNamedCsvRecord(
                    new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      rows.forEach(row -> commentary.words.put(row.getField("ref"), row.getField("commentary")));
      return commentary;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public @Nullable String on(String ref, ReportingPeriod period) {
    return period.equals(SouthamptonDataset.OCTOBER) ? words.get(ref) : null;
  }
}
