package uk.safeguarding.agencyreturns.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;

/** Answers 422 {@code unreadable-file} for a file of which nothing could be kept. */
@RestControllerAdvice
final class UnreadableFileProblem {

  @ExceptionHandler
  ProblemDetail unreadable(UnreadableFile reason) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(reason.getMessage()));
    problem.setTitle("The file cannot be read");
    problem.setProperty("rule", "unreadable-file");
    return problem;
  }
}
