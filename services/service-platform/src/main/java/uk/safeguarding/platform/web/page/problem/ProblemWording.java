package uk.safeguarding.platform.web.page.problem;

import java.util.stream.Stream;

/** What a person is told about a kind of error, and whether its own detail may be shown. */
enum ProblemWording {
  BAD_REQUEST(
      400, false, "There is a problem with the address or the form", "Go back and try again."),
  SIGN_IN(401, false, "You need to sign in", "Sign in to see this page."),
  FORBIDDEN(
      403, true, "You do not have access", "Ask the partnership's business unit if you need it."),
  NOT_FOUND(404, false, "Page not found", "Check the address, or start again from the first page."),
  CONFLICT(409, true, "Somebody else has changed this", "Open it again to see what it says now."),
  TOO_LARGE(
      413, true, "The file is too large", "Split it, or ask the partnership's business unit."),
  NOT_ACCEPTED(422, true, "This could not be accepted", "Go back, put it right and send it again."),
  TOO_MANY(429, true, "Too many attempts", "Wait a little and try again."),
  FAULT(
      500,
      false,
      "Sorry, there is a problem with the service",
      "Try again later. Nothing you sent before this was lost."),
  BUSY(503, false, "Sorry, the service is not available", "Try again in a minute."),
  OTHER_REFUSAL(499, false, "This cannot be done", "Go back and try something else.");

  private final int status;
  private final boolean detailShown;
  private final String heading;
  private final String advice;

  ProblemWording(int status, boolean detailShown, String heading, String advice) {
    this.status = status;
    this.detailShown = detailShown;
    this.heading = heading;
    this.advice = advice;
  }

  static ProblemWording of(int status) {
    return Stream.of(values())
        .filter(wording -> wording.status == status)
        .findFirst()
        .orElse(status >= 500 ? FAULT : OTHER_REFUSAL);
  }

  boolean detailShown() {
    return detailShown;
  }

  String heading() {
    return heading;
  }

  String advice() {
    return advice;
  }
}
