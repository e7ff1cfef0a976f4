package uk.safeguarding.synthetic.returns.cincensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static uk.safeguarding.synthetic.returns.cincensus.Census.all;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.synthetic.returns.ShortRun;
import uk.safeguarding.synthetic.returns.lives.Lives;
import uk.safeguarding.synthetic.returns.particulars.Particulars;

/** Census files against the schemas of their years. */
class CensusSchemaTest {

  @TempDir private Path folder;

  private static final Lives LIVES = new Lives();

  @BeforeAll
  static void live() {
    ShortRun.days().forEach(LIVES::take);
  }

  @ParameterizedTest
  @CsvSource({"2017-18", "2018-19"})
  void files_keep_to_the_schema_of_their_year(String year) {
    // The schemas of 2017 to 2020 are the same.
    assertThatCode(
            () -> Census.validate(ShortRun.files().resolve("cin-census/" + year + ".xml"), 2018))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"2021, 2022, CINPlanDates", "2024, 2025, Sex"})
  void later_years_keep_to_theirs(int startYear, int schema, String element) throws IOException {
    Path file = folder.resolve("later-" + schema + ".xml");
    var year = new FinancialYear(startYear);
    new ChildrenInNeedCensus(new Particulars(1)).write(file, year, year.lastDay(), LIVES.all());
    assertThatCode(() -> Census.validate(file, schema)).doesNotThrowAnyException();
    assertThat(all(Census.read(file).message(), element)).isNotEmpty();
  }
}
