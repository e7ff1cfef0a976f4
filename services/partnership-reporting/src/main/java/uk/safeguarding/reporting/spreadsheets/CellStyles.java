package uk.safeguarding.reporting.spreadsheets;

import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The styles of cells and columns. Nothing is said by a style alone.
 *
 * @param decimals every number of places that some cell shows
 */
record CellStyles(SortedSet<Integer> decimals) {
  static final String TITLE = "title";
  static final String HEADER = "header";
  static final String HEADER_OF_NUMBERS = "header-of-numbers";
  static final String TEXT = "text";
  static final String MISSING = "missing";
  static final String NARROW = "narrow";
  static final String WIDE = "wide";

  static CellStyles of(List<Table> tables) {
    var decimals = new TreeSet<Integer>();
    tables.stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(List::stream)
        .filter(Cell.Number.class::isInstance)
        .forEach(cell -> decimals.add(((Cell.Number) cell).decimals()));
    return new CellStyles(decimals);
  }

  static String number(int decimals) {
    return "number-" + decimals;
  }

  void write(OdfXml xml) throws IOException {
    xml.start("office:automatic-styles");
    column(NARROW, "32mm", xml);
    column(WIDE, "110mm", xml);
    for (int places : decimals) {
      format(places, xml);
      cell(number(places), "end", "normal", "style:data-style-name", format(places), xml);
    }
    cell(TITLE, "start", "bold", "style:parent-style-name", "Default", xml);
    cell(HEADER, "start", "bold", "style:parent-style-name", "Default", xml);
    cell(HEADER_OF_NUMBERS, "end", "bold", "style:parent-style-name", "Default", xml);
    cell(TEXT, "start", "normal", "style:parent-style-name", "Default", xml);
    cell(MISSING, "end", "normal", "style:parent-style-name", "Default", xml);
    xml.end();
  }

  private static String format(int places) {
    return "decimals-" + places;
  }

  private static void format(int places, OdfXml xml) throws IOException {
    xml.start("number:number-style", "style:name", format(places));
    xml.empty(
        "number:number",
        "number:decimal-places",
        Integer.toString(places),
        "number:min-decimal-places",
        Integer.toString(places),
        "number:min-integer-digits",
        "1",
        "number:grouping",
        "true");
    xml.end();
  }

  private static void column(String name, String width, OdfXml xml) throws IOException {
    xml.start("style:style", "style:name", name, "style:family", "table-column");
    xml.empty("style:table-column-properties", "style:column-width", width);
    xml.end();
  }

  private static void cell(
      String name, String align, String weight, String more, String value, OdfXml xml)
      throws IOException {
    xml.start("style:style", "style:name", name, "style:family", "table-cell", more, value);
    xml.empty(
        "style:table-cell-properties",
        "fo:wrap-option",
        name.equals(TITLE) ? "no-wrap" : "wrap",
        "style:vertical-align",
        "top");
    xml.empty("style:paragraph-properties", "fo:text-align", align);
    xml.empty("style:text-properties", "fo:font-weight", weight);
    xml.end();
  }
}
