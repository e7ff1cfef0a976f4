package uk.safeguarding.reporting.traced;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.web.BadRequest;

/**
 * Which of the records behind a figure a reader asks for.
 *
 * @param denominator those of the denominator, else of the numerator
 * @param page from 1
 */
public record AskedRecords(boolean denominator, int page) {

  public static final String NUMERATOR = "numerator";
  public static final String DENOMINATOR = "denominator";
  public static final int PAGE_SIZE = 50;

  private static final int LAST_PAGE = 100_000;

  /**
   * As an address writes it.
   *
   * @throws BadRequest where it makes no sense
   */
  public static AskedRecords of(@Nullable String part, @Nullable String page) {
    String named = part == null || part.isEmpty() ? NUMERATOR : part;
    if (!named.equals(NUMERATOR) && !named.equals(DENOMINATOR)) {
      throw new BadRequest("part is neither numerator nor denominator.");
    }
    String written = page == null || page.isEmpty() ? "1" : page;
    if (!written.matches("[0-9]{1,6}")) {
      throw new BadRequest("page is not a number from 1 to " + LAST_PAGE + ".");
    }
    int number = Integer.parseInt(written);
    if (number < 1 || number > LAST_PAGE) {
      throw new BadRequest("page is not a number from 1 to " + LAST_PAGE + ".");
    }
    return new AskedRecords(named.equals(DENOMINATOR), number);
  }

  public String part() {
    return denominator ? DENOMINATOR : NUMERATOR;
  }

  int skipped() {
    return (page - 1) * PAGE_SIZE;
  }
}
