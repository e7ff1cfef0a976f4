package uk.safeguarding.agencyreturns.screens.form;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.desk.Agencies;
import uk.safeguarding.agencyreturns.desk.Formats;
import uk.safeguarding.agencyreturns.formats.ReturnFormat;
import uk.safeguarding.platform.web.page.PageError;

/** Turns what was typed into the form again. */
final class FormPrinter {

  private final Agencies agencies;
  private final Formats formats;

  FormPrinter(Agencies agencies, Formats formats) {
    this.agencies = agencies;
    this.formats = formats;
  }

  FormPage print(String agency, Entered entered, List<PageError> faults) {
    List<ReturnFormat> all = formats.all();
    return new FormPage(
        agencies.name(agency),
        IntStream.range(0, all.size()).mapToObj(each -> choice(each, entered)).toList(),
        all.stream().map(format -> format.title() + ": " + format.periodHint()).toList(),
        entered.period(),
        nil(entered),
        new FormPage.FieldErrors(
            PageError.of(faults, "format"),
            PageError.of(faults, "period"),
            PageError.of(faults, "file"),
            PageError.of(faults, "nil")));
  }

  private FormPage.FormatChoice choice(int place, Entered entered) {
    ReturnFormat format = formats.all().get(place);
    return new FormPage.FormatChoice(
        place == 0 ? "format" : "format-" + (place + 1),
        format.code(),
        format.title(),
        format.code().equals(entered.format()) || formats.all().size() == 1);
  }

  private FormPage.@Nullable NilChoice nil(Entered entered) {
    List<String> taking =
        formats.all().stream()
            .filter(ReturnFormat::takesNilReturns)
            .map(ReturnFormat::title)
            .toList();
    return taking.isEmpty()
        ? null
        : new FormPage.NilChoice(
            "Only for: "
                + String.join(", ", taking)
                + ". This is a statement by your agency. Do not choose a file as well.",
            entered.nil());
  }
}
