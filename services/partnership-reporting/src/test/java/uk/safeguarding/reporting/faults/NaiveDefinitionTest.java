package uk.safeguarding.reporting.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.safeguarding.reporting.faults.numbers.ContradictsCounts;
import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.figures.SouthamptonDataset;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.indicators.SmallCatalogue;

/** What would be found if CP2-NI were read as its label says: CP2 alone per 10,000 (S02). */
class NaiveDefinitionTest {

  @Test
  void a_rate_that_leaves_out_transfer_ins_contradicts_its_counts_in_three_months(
      @TempDir Path folder) throws IOException {
    for (String file :
        List.of(
            "indicators/cp2.json",
            "indicators/cp2b.json",
            "indicators/cp2-ni.json",
            "populations/children-aged-0-17.json")) {
      Files.createDirectories(Objects.requireNonNull(folder.resolve(file).getParent()));
      Files.writeString(
          folder.resolve(file), resource(file).replaceAll(",\\s*\"CP2b\"(?=\\s*\\])", ""));
    }
    IndicatorCatalogue naive = SmallCatalogue.load(folder);
    var figures = new Figures(naive, SouthamptonDataset.read(), SouthamptonDataset.READ_ON);
    List<Fault> faults =
        new ContradictsCounts()
            .find(Evidence.of(figures, Commentary.NONE, SouthamptonDataset.OCTOBER));
    assertThat(faults)
        .extracting(Fault::sentence)
        .containsExactly(
            "CP2-NI is reported as 10 for October 2017, and 46 of 49880 gives 9.",
            "CP2-NI is reported as 13 for November 2017, and 62 of 49880 gives 12.",
            "CP2-NI is reported as 5 for September 2018, and 20 of 50296 gives 4.");
  }

  private static String resource(String name) throws IOException {
    try (var stream = IndicatorCatalogue.class.getResourceAsStream("/" + name)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
