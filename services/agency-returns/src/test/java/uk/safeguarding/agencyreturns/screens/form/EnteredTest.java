package uk.safeguarding.agencyreturns.screens.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.agencyreturns.desk.Agencies;
import uk.safeguarding.agencyreturns.desk.Formats;
import uk.safeguarding.agencyreturns.formats.monthlydataset.MonthlyDataset;
import uk.safeguarding.agencyreturns.formats.quarterlyreturn.QuarterlyReturn;
import uk.safeguarding.agencyreturns.screens.Pages;
import uk.safeguarding.platform.web.page.PageError;

class EnteredTest {

  private static final Formats FORMATS = Formats.of(new MonthlyDataset(), new QuarterlyReturn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          monthly-dataset | 2018-10 | false | true  |             | all is there
          -               | 2018-10 | false | true  | format      | no return selected
          tea-leaves      | 2018-10 | false | true  | format      | an unknown return
          monthly-dataset | -       | false | true  | period      | no month
          monthly-dataset | Oct 18  | false | true  | period      | another spelling of a month
          monthly-dataset | 2018-10 | false | false | file        | no file
          monthly-dataset | 2018-10 | true  | false | nil         | this return always has figures
          quarterly-return | 2018-Q2 | true | false |             | a nil return is a statement
          quarterly-return | 2018-Q2 | true | true  | nil         | and has no file
          quarterly-return | 2018-10 | true | false | period      | a month for a quarter
          -               | -       | false | false | format period file | nothing at all
          """)
  void what_is_missing_is_said_at_its_field(
      String format, String period, boolean nil, boolean file, String fields, String why) {
    assertThat(Entered.of(format, period, nil).faults(FORMATS, file))
        .as(why)
        .extracting(PageError::field)
        .containsExactly(fields == null ? new String[0] : fields.split(" "));
  }

  @Test
  void the_form_keeps_what_was_typed_and_says_what_is_wrong_above_the_field() {
    Entered entered = Entered.of("monthly-dataset", "\"><b>Oct", false);
    List<PageError> faults = entered.faults(FORMATS, true);
    String page = page(entered, faults);
    assertThat(page)
        .contains("You are submitting for <strong>Southampton City Council Children's Services")
        .contains("value=\"monthly-dataset\" checked>")
        .contains("name=\"period\" type=\"text\" value=\"&#34;>&lt;b>Oct\"")
        .contains("aria-describedby=\"period-hint period-error\"")
        .contains("Error:</span> Enter the month of the return as in 2018-10")
        .doesNotContain(" style=", "<script", "name=\"agency\"");
  }

  @Test
  void a_form_without_errors_shows_none() {
    assertThat(page(Entered.of(null, "2026-10", false), List.of()))
        .contains("value=\"2026-10\"", "Monthly dataset: The latest month in the dataset")
        .doesNotContain("govuk-error-message", "govuk-form-group--error");
  }

  private static String page(Entered entered, List<PageError> faults) {
    FormPage form =
        new FormPrinter(new Agencies(), FORMATS).print("scc-childrens-services", entered, faults);
    return Pages.rendered("submission-form.jte", Map.of("model", form));
  }
}
