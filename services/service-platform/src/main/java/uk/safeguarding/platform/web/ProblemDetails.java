package uk.safeguarding.platform.web;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import uk.safeguarding.kernel.AlreadyRecorded;
import uk.safeguarding.kernel.RuleBroken;
import uk.safeguarding.kernel.StaleVersion;
import uk.safeguarding.platform.positions.NotAPosition;
import uk.safeguarding.platform.positions.NotCaughtUp;

/**
 * Every refusal as {@code application/problem+json} (RFC 9457); what is a bug stays a bug and
 * becomes a 500.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class ProblemDetails extends ResponseEntityExceptionHandler {

  @ExceptionHandler
  ProblemDetail ruleBroken(RuleBroken refusal) {
    ProblemDetail problem =
        problem(HttpStatus.UNPROCESSABLE_CONTENT, "A rule refuses this", refusal);
    problem.setProperty("rule", refusal.rule());
    return problem;
  }

  @ExceptionHandler({ConcurrencyException.class, AggregateStreamCreationException.class})
  ProblemDetail changedMeanwhile(RuntimeException conflict) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.CONFLICT,
        "Somebody else changed this meanwhile. Read it again and repeat your change.");
  }

  @ExceptionHandler
  ProblemDetail staleVersion(StaleVersion stale) {
    return problem(HttpStatus.CONFLICT, "The record has changed", stale);
  }

  @ExceptionHandler
  ProblemDetail alreadyRecorded(AlreadyRecorded standing) {
    return problem(HttpStatus.CONFLICT, "This is recorded already, with other content", standing);
  }

  @ExceptionHandler
  ProblemDetail notFound(NotFound missing) {
    return problem(HttpStatus.NOT_FOUND, "Not found", missing);
  }

  /** Its message names classes; the reader needs to know only that the record is not there. */
  @ExceptionHandler
  ProblemDetail noSuchRecord(AggregateNotFoundException missing) {
    return problem(
        HttpStatus.NOT_FOUND,
        "Not found",
        new NotFound("There is no record of this id. Record how it began first."));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unreadable,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    Throwable cause = unreadable.getCause() == null ? unreadable : unreadable.getCause();
    ProblemDetail problem =
        problem(
            HttpStatus.BAD_REQUEST,
            "This request cannot be understood",
            new BadRequest(UnreadableBody.inWords(cause)));
    return handleExceptionInternal(unreadable, problem, headers, status, request);
  }

  @ExceptionHandler({BadRequest.class, NotAPosition.class})
  ProblemDetail badRequest(RuntimeException reason) {
    return problem(HttpStatus.BAD_REQUEST, "This request cannot be understood", reason);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> notCaughtUp(NotCaughtUp delay) {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, "1")
        .body(problem(HttpStatus.SERVICE_UNAVAILABLE, "Not caught up yet", delay));
  }

  private static ProblemDetail problem(HttpStatus status, String title, RuntimeException reason) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, reason.getMessage());
    problem.setTitle(title);
    return problem;
  }
}
