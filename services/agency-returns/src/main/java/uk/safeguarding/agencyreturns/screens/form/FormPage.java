package uk.safeguarding.agencyreturns.screens.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form with what was typed and what is wrong with it.
 *
 * @param agency for whom the reader submits; not a field, because nobody submits for another
 * @param formats what can be submitted
 * @param periodHints how a period is written, one line for each format
 * @param period as typed
 * @param nil the box for a nil return, or null where no format takes one
 * @param errors the message above each field, or null
 */
public record FormPage(
    String agency,
    List<FormatChoice> formats,
    List<String> periodHints,
    String period,
    @Nullable NilChoice nil,
    FieldErrors errors) {

  public FormPage {
    formats = List.copyOf(formats);
    periodHints = List.copyOf(periodHints);
  }

  /**
   * A format.
   *
   * @param id of its radio button; the first is where an error leads
   */
  public record FormatChoice(String id, String code, String title, boolean chosen) {}

  /** The statement that there is nothing to report. */
  public record NilChoice(String hint, boolean chosen) {}

  /** What is wrong, field by field. */
  public record FieldErrors(
      @Nullable String format,
      @Nullable String period,
      @Nullable String file,
      @Nullable String nil) {}
}
