package uk.safeguarding.reporting.spreadsheets;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The sheets: notes first, then a sheet for each table. */
record Content(Spreadsheet spreadsheet) {

  void write(OdfXml xml) throws IOException {
    List<Table> tables =
        Stream.concat(Stream.of(NotesSheet.of(spreadsheet)), spreadsheet.tables().stream())
            .toList();
    var styles = CellStyles.of(tables);
    xml.root("office:document-content", "office:version", DocumentParts.VERSION);
    styles.write(xml);
    xml.start("office:body");
    xml.start("office:spreadsheet");
    for (Table table : tables) {
      new Sheet(table, styles).write(xml);
    }
    xml.start("table:database-ranges");
    for (int i = 0; i < tables.size(); i++) {
      new Sheet(tables.get(i), styles).writeRange("Table_" + i, xml);
    }
    xml.end();
  }
}
