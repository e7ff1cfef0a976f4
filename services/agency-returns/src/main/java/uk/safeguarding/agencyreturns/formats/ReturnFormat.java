package uk.safeguarding.agencyreturns.formats;

import java.util.List;

/** A kind of return that agencies submit. */
public interface ReturnFormat {

  /** Its code in the API and in events, for example {@code monthly-dataset}. */
  String code();

  /** Its name for people. */
  String title();

  /** Whether this is how the format writes a period. */
  boolean isPeriod(String period);

  /** How a period is written, as an example for an error message. */
  String periodExample();

  /** What the person who submits is asked for: {@code Month} or {@code Quarter}. */
  String periodLabel();

  /** How to answer, for the same person. */
  String periodHint();

  /**
   * Whether an agency may state that it has nothing to report; then it is {@link ReadReturn#NIL}.
   */
  boolean takesNilReturns();

  /** Every rule that can fail, in the order in which they are asked. */
  List<FormatRule> rules();

  /**
   * Reads the files of one return.
   *
   * @throws UnreadableFile when they are not a return of this format at all
   */
  ReadReturn read(String period, List<SubmittedFile> files) throws UnreadableFile;
}
