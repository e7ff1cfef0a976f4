package uk.safeguarding.casereviews.practicereview;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The label under which a review is published: a word for whom it is about and a letter or two,
 * such as {@code Child K}. A first name, even an invented one, is refused: nobody can tell it from
 * a real one.
 */
public record Pseudonym(String label) {

  private static final Pattern WRITTEN =
      Pattern.compile("(Child|Baby|Young Person|Family|Siblings|Case) [A-Z]{1,2}[0-9]{0,4}");

  /**
   * @throws IllegalArgumentException when it is not such a label
   */
  public Pseudonym {
    if (!WRITTEN.matcher(label).matches()) {
      throw new IllegalArgumentException("A pseudonym is a label like Child K, and no name");
    }
  }

  @JsonCreator
  public static Pseudonym parse(String written) {
    return new Pseudonym(written);
  }

  @JsonValue
  @Override
  public String toString() {
    return label;
  }
}
