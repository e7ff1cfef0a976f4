package uk.safeguarding.kernel;

/**
 * What good practice asks. Practice that differs is recorded as it was, and the record carries a
 * finding; implemented by one enum per aggregate, whose constants are the machine codes.
 */
public interface PracticeRule {

  /** The constant's name; the code that outside callers see. */
  String name();

  /** What was asked, in one sentence, for the practitioner. */
  String sentence();

  /** The guidance or regulation that asks it, with its paragraph. */
  String source();
}
