package uk.safeguarding.reporting.spreadsheets;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table on its sheet: the title, the header row, the rows. */
record Sheet(Table table, CellStyles styles) {
  /** Rows above the first row of figures: the title and the headers. */
  private static final int ROWS_ABOVE = 2;

  private static final int LONG_TEXT = 14;

  /** Runs of blanks, which OpenDocument reads as one, and tabs. */
  private static final Pattern BLANKS = Pattern.compile("^ +| {2,}| +$|\t");

  void write(OdfXml xml) throws IOException {
    xml.start("table:table", "table:name", table.sheet());
    for (int column = 0; column < table.headers().size(); column++) {
      String style = isLong(column) ? CellStyles.WIDE : CellStyles.NARROW;
      xml.empty("table:table-column", "table:style-name", style);
    }
    xml.start("table:table-row");
    text(table.title(), CellStyles.TITLE, xml);
    xml.end();
    xml.start("table:table-header-rows");
    xml.start("table:table-row");
    for (int column = 0; column < table.headers().size(); column++) {
      String style = isNumeric(column) ? CellStyles.HEADER_OF_NUMBERS : CellStyles.HEADER;
      text(table.headers().get(column), style, xml);
    }
    xml.end();
    xml.end();
    for (List<Cell> row : table.rows()) {
      xml.start("table:table-row");
      for (Cell cell : row) {
        cell(cell, xml);
      }
      xml.end();
    }
    xml.end();
  }

  /** Names the table's cells, headers included, so that programs know them as one table. */
  void writeRange(String name, OdfXml xml) throws IOException {
    String sheet = "$'" + table.sheet() + "'";
    String last = columnName(table.headers().size() - 1) + "$" + (table.rows().size() + ROWS_ABOVE);
    xml.empty(
        "table:database-range",
        "table:name",
        name,
        "table:target-range-address",
        sheet + ".$A$" + ROWS_ABOVE + ":" + sheet + ".$" + last,
        "table:contains-header",
        "true");
  }

  private static void cell(Cell cell, OdfXml xml) throws IOException {
    switch (cell) {
      case Cell.Text text -> text(text.text(), CellStyles.TEXT, xml);
      case Cell.Missing missing -> text(missing.why().symbol(), CellStyles.MISSING, xml);
      case Cell.Number number -> {
        xml.start(
            "table:table-cell",
            "table:style-name",
            CellStyles.number(number.decimals()),
            "office:value-type",
            "float",
            "office:value",
            number.value().toPlainString());
        xml.element("text:p", number.shown());
        xml.end();
      }
    }
  }

  private static void text(String text, String style, OdfXml xml) throws IOException {
    xml.start("table:table-cell", "table:style-name", style, "office:value-type", "string");
    for (String line : text.split("\\R", -1)) {
      xml.start("text:p");
      paragraph(line, xml);
      xml.end();
    }
    xml.end();
  }

  private static void paragraph(String line, OdfXml xml) throws IOException {
    Matcher blanks = BLANKS.matcher(line);
    int from = 0;
    while (blanks.find()) {
      xml.characters(line.substring(from, blanks.start()));
      if (blanks.group().equals("\t")) {
        xml.empty("text:tab");
      } else {
        xml.empty("text:s", "text:c", Integer.toString(blanks.group().length()));
      }
      from = blanks.end();
    }
    xml.characters(line.substring(from));
  }

  private boolean isNumeric(int column) {
    return table.rows().stream().anyMatch(row -> row.get(column) instanceof Cell.Number);
  }

  private boolean isLong(int column) {
    return table.rows().stream()
        .anyMatch(
            row -> row.get(column) instanceof Cell.Text(String text) && text.length() > LONG_TEXT);
  }

  /** A, B, ... Z, AA, AB. */
  private static String columnName(int column) {
    String last = Character.toString('A' + column % 26);
    return column < 26 ? last : columnName(column / 26 - 1) + last;
  }
}
