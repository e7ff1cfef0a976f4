package uk.safeguarding.reporting.indicators;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** Three files without fault, for tests to spoil. */
public final class SmallCatalogue {
  public static final String X1 =
      """
      {"ref": "X1", "order": 20, "title": "Contacts", "shortTitle": "Contacts",
       "theme": "front-door", "outcome": "Heard.", "definitions": [
        {"version": 1, "validity": {"to": "2018-03"}, "kind": "flow", "unit": "contacts",
         "numerator": {"name": "contacts", "unit": "contacts", "counted": "in-period",
          "countedFromEvents": ["Each contact counts."]},
         "better": "none", "source": "a test",
         "rounding": {"changeFrom": "unrounded", "decimals": 0, "averageDecimals": 0}},
        {"version": 2, "validity": {"from": "2018-04", "reason": "a test", "seriesBreak": true},
         "kind": "flow", "unit": "contacts",
         "numerator": {"name": "calls", "unit": "contacts", "counted": "in-period",
          "countedFromEvents": ["Each call counts."]},
         "better": "none", "source": "a test",
         "rounding": {"changeFrom": "unrounded", "decimals": 0, "averageDecimals": 0}}]}
      """;
  public static final String X2 =
      """
      {"ref": "X2 %", "order": 10, "title": "Share", "shortTitle": "Share",
       "theme": "front-door", "outcome": "Heard.", "definitions": [
        {"version": 1, "validity": {}, "kind": "percentage", "unit": "per cent",
         "numerator": {"name": "kept", "unit": "contacts", "counted": "in-period",
          "countedFromEvents": ["Each kept one counts."]},
         "denominator": {"name": "contacts", "unit": "contacts", "counted": "in-period",
          "derivedFrom": {"sumOf": ["X1"]}},
         "better": "higher", "source": "a test",
         "rounding": {"changeFrom": "unrounded", "decimals": 1, "averageDecimals": 1}}],
       "targets": {"2018-19": 90.5, "2019-20": "TBC"}, "targetFor": "every-period"}
      """;
  public static final String PEOPLE =
      """
      {"name": "people", "title": "People", "estimates": [
        {"validity": {}, "people": 10, "vintage": "v", "source": "s", "replaceWith": "r"}]}
      """;

  private SmallCatalogue() {}

  /** From a directory or jar and nothing else. */
  public static IndicatorCatalogue load(Path classPath) throws IOException {
    try (var loader = new URLClassLoader(new URL[] {classPath.toUri().toURL()}, null)) {
      return IndicatorCatalogue.load(loader);
    }
  }
}
