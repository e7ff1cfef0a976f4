package uk.safeguarding.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import uk.safeguarding.standalone.commandline.Multipart;

/** The council's monthly dataset of October 2018, as it is and with another figure in it. */
public final class Dataset {

  static final String AGENCY = "scc-childrens-services";

  private static final String M1_OCTOBER = ",1441,1620,";

  private Dataset() {}

  public static Multipart asSubmitted() {
    return form(text());
  }

  /** With the commentary that was printed beside it. */
  static Multipart withCommentary() {
    return asSubmitted()
        .file(
            "file",
            "commentary.csv",
            sample("southampton-monthly-dataset-2018-10-commentary.csv").getBytes(UTF_8));
  }

  /** Another agency's, with a word for a number, an unknown ref and a percentage of 450. */
  static Multipart withFaults(String agency) {
    String text = "ref,2018-09,2018-10\nM1,many,1620\nM99,1,2\nM3,15.7,450\nM2,226,235\n";
    return new Multipart()
        .field("agency", agency)
        .field("format", "monthly-dataset")
        .field("period", "2018-10")
        .file("file", "with-faults.csv", text.getBytes(UTF_8));
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
    return sample("southampton-monthly-dataset-2018-10.csv");
  }

  private static String sample(String name) {
    try (InputStream sample =
        Objects.requireNonNull(Dataset.class.getResourceAsStream("/samples/" + name))) {
      return new String(sample.readAllBytes(), UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
