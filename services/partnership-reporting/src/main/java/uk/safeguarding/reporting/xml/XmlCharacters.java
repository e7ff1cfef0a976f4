package uk.safeguarding.reporting.xml;

import java.util.stream.Collectors;

/** The characters that XML 1.0 has a place for. */
public final class XmlCharacters {
  private XmlCharacters() {}

  /** The text with a replacement character for each control character and half character. */
  public static String allowed(String text) {
    return text.codePoints()
        .mapToObj(letter -> isAllowed(letter) ? Character.toString(letter) : "\ufffd")
        .collect(Collectors.joining());
  }

  private static boolean isAllowed(int letter) {
    boolean control = letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r';
    boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    return !control && !half && letter != 0xfffe && letter != 0xffff;
  }
}
