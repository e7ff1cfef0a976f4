package uk.safeguarding.agencyreturns.formats.figures;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** One spelling for what people write in many. */
public final class Spelling {

  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private Spelling() {}

  /** A heading or a period in lower case, of words with one space between them. */
  public static String words(String written) {
    return NEITHER_LETTER_NOR_DIGIT
        .matcher(written)
        .replaceAll(" ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** Without spaces of any kind. */
  static String withoutSpaces(String written) {
    return SPACES.matcher(written).replaceAll("");
  }

  /** In ordinary letters and digits, where somebody typed full-width ones. */
  static String narrow(String written) {
    return Normalizer.normalize(written, Normalizer.Form.NFKC);
  }
}
