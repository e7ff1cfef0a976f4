package uk.safeguarding.platform.vault;

import java.util.Locale;

/**
 * What one agency calls a child in its own case system. Personal data: never logged, and not part
 * of {@link #toString()}.
 *
 * @param agency the agency's code, for example {@code scc-childrens-services}
 * @param identifier as the agency writes it, without white space around it
 */
public record LocalIdentifier(String agency, String identifier) {

  /**
   * An agency's identifier of a child.
   *
   * @throws IllegalArgumentException when the agency is not a code
   * @throws uk.safeguarding.kernel.RuleBroken when the identifier is empty
   */
  public LocalIdentifier {
    if (!agency.matches("[a-z0-9-]+")) {
      throw new IllegalArgumentException("An agency's code has small letters, digits, hyphens.");
    }
    identifier = identifier.strip();
    ChildRule.LOCAL_IDENTIFIER_MUST_NOT_BE_EMPTY.require(!normalised(identifier).isEmpty());
  }

  /** In upper case and without white space: two spellings of this are one identifier. */
  String normalised() {
    return normalised(identifier);
  }

  private static String normalised(String identifier) {
    return identifier
        .codePoints()
        .filter(letter -> !Character.isWhitespace(letter) && !Character.isSpaceChar(letter))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .toUpperCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "LocalIdentifier[not shown]";
  }
}
