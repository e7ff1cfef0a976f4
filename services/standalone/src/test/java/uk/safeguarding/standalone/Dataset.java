package uk.safeguarding.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import uk.safeguarding.standalone.commandline.Multipart;

/** The council's monthly dataset of October 2018, as it is and with another figure in it. */
final class Dataset {

  static final String AGENCY = "scc-childrens-services";

  private static final String M1_OCTOBER = ",1441,1620,";

  private Dataset() {}

  static Multipart asSubmitted() {
    return form(text());
  }

  /** With another number of contacts (M1) in October 2018. */
  static Multipart withContacts(int contacts) {
    String text = text();
    if (!text.contains(M1_OCTOBER)) {
      throw new IllegalStateException("The sample has changed");
    }
    return form(text.replace(M1_OCTOBER, ",1441," + contacts + ","));
  }

  private static Multipart form(String text) {
    return new Multipart()
        .field("agency", AGENCY)
        .field("format", "monthly-dataset")
        .field("period", "2018-10")
        .file("file", "october.csv", text.getBytes(UTF_8));
  }

  static String text() {
    try (InputStream sample =
        Objects.requireNonNull(
            Dataset.class.getResourceAsStream(
                "/samples/southampton-monthly-dataset-2018-10.csv"))) {
      return new String(sample.readAllBytes(), UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
