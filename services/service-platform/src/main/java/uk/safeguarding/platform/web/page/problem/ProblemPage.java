package uk.safeguarding.platform.web.page.problem;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import uk.safeguarding.platform.web.page.Page;

/** What the error page says; the details of our own faults are not for the reader. */
public record ProblemPage(@Nullable String detail, String advice, boolean offersSignIn) {

  static Page of(ProblemDetail problem) {
    ProblemWording wording = ProblemWording.of(problem.getStatus());
    return Page.titled(wording.heading())
        .answering(HttpStatusCode.valueOf(problem.getStatus()))
        .showing(
            "problem.jte",
            new ProblemPage(
                wording.detailShown() ? problem.getDetail() : null,
                wording.advice(),
                wording == ProblemWording.SIGN_IN));
  }
}
