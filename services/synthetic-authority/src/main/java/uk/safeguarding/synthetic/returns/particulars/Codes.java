package uk.safeguarding.synthetic.returns.particulars;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The codes of the national returns for the words of the requests: {@code returns/codes.csv}. The
 * codes are those of the looked-after children return and of the children in need census. {@link
 * #ACTIVITY} alone has the codes of the return as words, and those of Annex A as codes: training or
 * employment that is no apprenticeship is F4 or P4 in the return and F5 or P5 in Annex A, and an
 * apprenticeship the other way round.
 */
public enum Codes {
  LEGAL_STATUS,
  EPISODE,
  NEED,
  PLACEMENT,
  PROVIDER,
  CARE_END,
  MOVE,
  PARTICIPATION,
  QUESTIONNAIRE,
  ADOPTERS,
  ADOPTERS_STATUS,
  WORKER_CHANGE,
  SOURCE,
  CLOSURE,
  CATEGORY,
  FACTOR,
  PERMANENCE,
  ACCOMMODATION,
  ACTIVITY,
  LEAVER,
  IN_TOUCH,
  LEAVING_ADOPTION,
  ORGANISATION,
  TEAM;

  /** A code and what it means. */
  public record Code(String code, String words) {}

  private static final Map<String, Code> ALL = read();

  private static Map<String, Code> read() {
    var all = new HashMap<String, Code>();
    for (List<String> row : Table.rows("codes")) {
      all.put(row.get(0) + "/" + row.get(1), new Code(row.get(2), row.get(3)));
    }
    return all;
  }

  /**
   * The code for a word of a request.
   *
   * @throws IllegalArgumentException when the table has none, which is a gap in the table
   */
  public String of(String word) {
    return code(word).code();
  }

  /** As {@link #of}; null for no word. */
  public @Nullable String ofNullable(@Nullable String word) {
    return word == null ? null : of(word);
  }

  /** As {@link #of}, with what the code means. */
  public Code code(String word) {
    Code found = ALL.get(name().toLowerCase(Locale.ROOT).replace('_', '-') + "/" + word);
    if (found == null) {
      throw new IllegalArgumentException("No code for " + this + " " + word);
    }
    return found;
  }
}
