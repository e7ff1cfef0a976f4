package uk.safeguarding.agencyreturns.screens.words;

import uk.safeguarding.agencyreturns.due.DueState;
import uk.safeguarding.agencyreturns.submission.ReturnStatus;

/**
 * A state as a tag: the word says it, the colour only repeats it.
 *
 * @param colour the modifier of GOV.UK's tag, such as {@code govuk-tag--green}
 */
public record Tag(String text, String colour) {

  public static Tag of(DueState state) {
    return switch (state) {
      case DUE -> new Tag("Due", "govuk-tag--blue");
      case IN -> new Tag("In", "govuk-tag--green");
      case IN_LATE -> new Tag("In late", "govuk-tag--yellow");
      case LATE -> new Tag("Late", "govuk-tag--red");
    };
  }

  /** The status of a version, as receipts write it. */
  public static Tag ofStatus(String code, boolean nil) {
    return switch (status(code)) {
      case ACCEPTED -> new Tag(nil ? "Accepted, nil" : "Accepted", "govuk-tag--green");
      case ACCEPTED_WITH_ERRORS -> new Tag("Accepted with errors", "govuk-tag--yellow");
      case REJECTED -> new Tag("Rejected", "govuk-tag--red");
    };
  }

  private static ReturnStatus status(String code) {
    for (ReturnStatus status : ReturnStatus.values()) {
      if (status.code().equals(code)) {
        return status;
      }
    }
    throw new IllegalStateException("A receipt says " + code + ", which is no status");
  }
}
