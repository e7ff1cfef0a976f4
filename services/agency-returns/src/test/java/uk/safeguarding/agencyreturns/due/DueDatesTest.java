package uk.safeguarding.agencyreturns.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.agencyreturns.desk.Agencies;
import uk.safeguarding.agencyreturns.desk.Formats;

class DueDatesTest {

  private static final Formats FORMATS =
      Formats.of(
          new SomeFormat("monthly-dataset", "\\d{4}-\\d{2}"),
          new SomeFormat("quarterly-return", "\\d{4}-Q[1-4]"));

  @Test
  void the_partnership_s_own_file_names_every_agency() {
    List<DueDate> all = DueDates.load(new Agencies(), FORMATS).all();
    assertThat(all)
        .extracting(DueDate::agency)
        .contains("scc-childrens-services", "hampshire-police", "solent-nhs", "probation")
        .contains("schools");
    assertThat(all).allSatisfy(date -> assertThat(date.why()).endsWith("."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tea-leaves,monthly-dataset,2026-10,15,because | line 2, knows no such agency     | an unknown agency
          schools,tea-leaves,2026-10,15,because         | needs a format and a period      | an unknown format
          schools,monthly-dataset,2026-Q2,15,because    | needs a format and a period      | a quarter for a monthly return
          schools,monthly-dataset,2026-10,-1,because    | needs a number of days           | due before the period's end
          schools,monthly-dataset,2026-10,15,           | needs a reason                   | no reason
          """)
  void a_line_that_makes_no_sense_stops_the_start(String line, String fault, String why) {
    assertThatThrownBy(() -> dates(line)).as(why).hasMessageContaining(fault);
  }

  @Test
  void two_due_dates_for_the_same_period_stop_the_start() {
    assertThatThrownBy(
            () ->
                dates(
                    "schools,monthly-dataset,2026-10,15,a", "schools,monthly-dataset,2026-10,20,b"))
        .hasMessageContaining("two due dates");
  }

  @Test
  void every_period_that_has_begun_is_owed_and_the_running_one_with_it() {
    assertThat(owed("2026-11-22", "schools,monthly-dataset,2026-09,15,because"))
        .containsExactly("2026-11 by 2026-12-15", "2026-10 by 2026-11-15", "2026-09 by 2026-10-15");
  }

  @Test
  void nothing_is_owed_before_the_first_period() {
    assertThat(owed("2026-08-31", "schools,monthly-dataset,2026-09,15,because")).isEmpty();
  }

  @Test
  void a_changed_due_date_holds_from_its_period_and_leaves_the_earlier_ones() {
    assertThat(
            owed(
                "2026-11-22",
                "schools,monthly-dataset,2026-09,15,because",
                "schools,monthly-dataset,2026-11,10,sooner"))
        .containsExactly("2026-11 by 2026-12-10", "2026-10 by 2026-11-15", "2026-09 by 2026-10-15");
  }

  @Test
  void a_quarter_is_due_days_after_its_last_day() {
    assertThat(owed("2026-10-01", "schools,quarterly-return,2026-Q2,30,because"))
        .containsExactly("2026-Q3 by 2027-01-30", "2026-Q2 by 2026-10-30");
  }

  private static List<String> owed(String today, String... lines) {
    return OwedPeriod.begunBy(LocalDate.parse(today), dates(lines).all()).stream()
        .map(each -> each.period() + " by " + each.date().of(each.period()))
        .toList();
  }

  private static DueDates dates(String... lines) {
    String file = "agency,format,from,days,why\n" + String.join("\n", lines) + "\n";
    return DueDates.read(new StringReader(file), new Agencies(), FORMATS);
  }
}
