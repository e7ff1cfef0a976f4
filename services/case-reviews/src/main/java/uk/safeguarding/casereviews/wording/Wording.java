package uk.safeguarding.casereviews.wording;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The words of a recommendation, of what was done about it and of what it changed. They concern no
 * single child; whoever writes them down says so, because no program can tell.
 */
public record Wording(String words) {

  /** What the messages that carry it allow. */
  public static final int LONGEST = 2_000;

  /** Control characters, and those that make a reader see other words than were written. */
  private static final Pattern REFUSED =
      Pattern.compile("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069&&[^\\n\\t]]");

  /**
   * @throws IllegalArgumentException when it is blank, too long, or holds what cannot be seen
   */
  public Wording {
    if (words.isBlank() || words.codePointCount(0, words.length()) > LONGEST) {
      throw new IllegalArgumentException("A text has 1 to " + LONGEST + " characters");
    }
    if (REFUSED.matcher(words).find()) {
      throw new IllegalArgumentException("The text holds a character that cannot be seen");
    }
  }

  @JsonCreator
  public static Wording parse(String written) {
    return new Wording(written);
  }

  @JsonValue
  @Override
  public String toString() {
    return words;
  }
}
