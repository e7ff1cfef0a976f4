package uk.safeguarding.reporting.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.figures.ReportedMonths;
import uk.safeguarding.reporting.indicators.SmallCatalogue;

/** Eight invented indicators without any fault, for tests to spoil. */
final class CleanDataset {
  static final Month SHOWN = new Month(2018, 10);

  private final Map<String, String> files = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();
  private final ReportedMonths reported = new ReportedMonths();

  static CleanDataset make() {
    var data = new CleanDataset();
    data.count("C1", 10, "flow", "Contacts received", "60", "");
    data.count("R1", 20, "flow", "Referrals", "20", "");
    data.share("R1-QL", 30, "R1", "C1", "", "33.3");
    data.share("R2-QL", 40, "C1", "C1", "\"less\": [\"R1\"],", "66.7");
    data.count(
        "S1",
        50,
        "stock",
        "Children on a plan",
        "100",
        "\"rollsForward\": {\"starts\": [\"R1\"], \"ends\": [\"E1\"]},");
    data.count("E1", 60, "flow", "Plans ended", "18", "");
    data.rate("R1-NI", 70);
    data.count("D1", 80, "flow", "Closed within 10 working days", "9", "");
    Month month = SHOWN.sameLastYear();
    for (int i = 0; i <= 12; i++) {
      data.months(month.plusMonths(i), i);
    }
    data.words.put(
        "C1", "Contacts rose by a little, as they do after the summer holidays every year.");
    data.words.put("R1", "Referrals stay in their usual range, below statistical neighbours.");
    data.words.put("R1-QL", "Repeats the R1 text.");
    data.words.put("S1", "Plans rose 1% on the month because of two large families moving here.");
    return data;
  }

  private void months(Month month, int i) {
    int contacts = 50 + i % 3;
    int referrals = 10 + i % 4;
    int ended = 8 + i % 4;
    reported
        .with("C1", month, String.valueOf(contacts))
        .with("R1", month, String.valueOf(referrals))
        .with("E1", month, String.valueOf(ended))
        // Each month starts two more plans than it ends.
        .with("S1", month, String.valueOf(200 + 2 * i))
        .with("D1", month, String.valueOf(7));
  }

  CleanDataset file(String name, String part, String spoilt) {
    String text = files.get("indicators/" + name + ".json");
    if (text == null || !text.contains(part)) {
      throw new IllegalArgumentException(name + " does not contain " + part);
    }
    files.put("indicators/" + name + ".json", text.replace(part, spoilt));
    return this;
  }

  CleanDataset population(String text) {
    files.put("populations/children.json", text);
    return this;
  }

  CleanDataset words(String ref, String text) {
    words.put(ref, text);
    return this;
  }

  CleanDataset figure(String ref, String month, String written) {
    reported.with(ref, Month.parse(month), written);
    return this;
  }

  Faults find(Path folder) throws IOException {
    for (var file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(folder.resolve("indicators"));
      Files.createDirectories(folder.resolve("populations"));
      Files.writeString(path, file.getValue());
    }
    var figures = new Figures(SmallCatalogue.load(folder), reported, LocalDate.of(2018, 11, 20));
    return Faults.find(Evidence.of(figures, this::on, SHOWN));
  }

  private @Nullable String on(String ref, ReportingPeriod period) {
    return period.equals(SHOWN) ? words.get(ref) : null;
  }

  private void count(
      String ref, int order, String kind, String title, String neighbours, String more) {
    String counted = kind.equals("stock") ? "at-period-end" : "in-period";
    String clock =
        title.contains("days")
            ? "\"clock\": {\"starts\": \"a\", \"stops\": \"b\", \"limit\": \"10 working days\"},"
            : "";
    indicator(
        ref,
        order,
        title,
        neighbours,
        """
        "kind": "%s", "unit": "children", %s %s
        "numerator": {"name": "n", "unit": "children", "counted": "%s",
          "countedFromEvents": ["Each counts."]},
        "rounding": {"changeFrom": "unrounded", "decimals": 0, "averageDecimals": 0}
        """
            .formatted(kind, more, clock, counted));
  }

  private void share(
      String ref, int order, String part, String whole, String less, String neighbours) {
    indicator(
        ref,
        order,
        "Share " + ref,
        neighbours,
        """
        "kind": "percentage", "unit": "per cent",
        "numerator": {"name": "n", "unit": "children", "counted": "in-period",
          "derivedFrom": {%s "sumOf": ["%s"]}},
        "denominator": {"name": "d", "unit": "children", "counted": "in-period",
          "derivedFrom": {"sumOf": ["%s"]}},
        "rounding": {"changeFrom": "unrounded", "decimals": 1, "averageDecimals": 1}
        """
            .formatted(less, part, whole));
  }

  private void rate(String ref, int order) {
    indicator(
        ref,
        order,
        "Referrals per 10,000",
        "5",
        """
        "kind": "rate", "unit": "per 10,000",
        "numerator": {"name": "n", "unit": "children", "counted": "in-period",
          "derivedFrom": {"sumOf": ["R1"]}},
        "denominator": {"name": "d", "unit": "children", "counted": "at-period-end",
          "derivedFrom": {"population": "children"}},
        "rounding": {"changeFrom": "unrounded", "decimals": 0, "averageDecimals": 0}
        """);
    population(
        """
        {"name": "children", "title": "Children", "estimates": [
          {"validity": {}, "people": 20000, "vintage": "mid-2017", "source": "a test",
           "replaceWith": "mid-2018"}]}
        """);
  }

  private void indicator(
      String ref, int order, String title, String neighbours, String definition) {
    files.put(
        "indicators/" + ref.toLowerCase(java.util.Locale.ROOT) + ".json",
        """
        {"ref": "%s", "order": %s, "title": "%s", "shortTitle": "%s", "theme": "front-door",
         "outcome": "A test.", "owner": "Owner", "reporter": "Reporter",
         "benchmarks": {"statisticalNeighbour": %s, "benchmarkVintage": "2017-18 data"},
         "definitions": [{"version": 1, "validity": {}, "better": "higher", "source": "a test",
         %s}]}
        """
            .formatted(ref, order, title, title, neighbours, definition.strip()));
  }
}
