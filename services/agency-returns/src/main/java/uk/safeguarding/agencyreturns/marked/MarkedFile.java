package uk.safeguarding.agencyreturns.marked;

/**
 * A file to download.
 *
 * @param name after the sender's own name for it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record MarkedFile(String name, String contentType, byte[] content) {

  static final String CSV = "text/csv;charset=UTF-8";
  static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String ZIP = "application/zip";
}
