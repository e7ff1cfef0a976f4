package uk.safeguarding.agencyreturns.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.submission.AgencyReturnId;
import uk.safeguarding.agencyreturns.submission.ReportedFigure;
import uk.safeguarding.agencyreturns.submission.events.AgencyReturnEvent;
import uk.safeguarding.agencyreturns.submission.events.CommentaryGiven;
import uk.safeguarding.agencyreturns.submission.events.FiguresReported;
import uk.safeguarding.agencyreturns.submission.events.ReturnSubmitted;
import uk.safeguarding.agencyreturns.submission.events.SubmissionRepeated;
import uk.safeguarding.platform.publishing.Publication;
import uk.safeguarding.platform.publishing.PublishedMessage;

/** The contract of {@code agency-returns.events.v1}; the subject of every message is the agency. */
public final class AgencyReturnsPublication implements Publication {

  record Submitted(
      String agency,
      String format,
      String period,
      String submissionId,
      int version,
      String status,
      int rows,
      int accepted,
      int errors,
      int queries,
      @Nullable Integer restores,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean nil,
      Instant submittedAt) {}

  record Figures(
      String agency,
      String format,
      String period,
      String submissionId,
      int version,
      Instant submittedAt,
      int row,
      String indicator,
      List<ReportedFigure> figures) {}

  record Words(
      String agency,
      String format,
      String period,
      String submissionId,
      int version,
      Instant submittedAt,
      int row,
      String indicator,
      String about,
      String text) {}

  record Repeated(String agency, String format, String period, String submissionId) {}

  @Override
  public PublishedMessage messageOf(Object event, Instant recordedAt) {
    return switch ((AgencyReturnEvent) event) {
      case ReturnSubmitted submitted ->
          message("return-submitted", submitted.returnId(), body(submitted, recordedAt));
      case FiguresReported reported ->
          message("figures-reported", reported.returnId(), body(reported, recordedAt));
      case CommentaryGiven given ->
          message("commentary-given", given.returnId(), body(given, recordedAt));
      case SubmissionRepeated repeated ->
          message("submission-repeated", repeated.returnId(), body(repeated));
    };
  }

  private static PublishedMessage message(String type, AgencyReturnId about, Object body) {
    return new PublishedMessage(type, about.agency(), body);
  }

  private static Submitted body(ReturnSubmitted submitted, Instant recordedAt) {
    return new Submitted(
        submitted.returnId().agency(),
        submitted.returnId().format(),
        submitted.returnId().period(),
        submitted.submissionId().toString(),
        submitted.version(),
        submitted.status().code(),
        submitted.rows(),
        submitted.accepted(),
        submitted.errors(),
        submitted.queries(),
        submitted.restores(),
        submitted.nil(),
        recordedAt);
  }

  private static Figures body(FiguresReported reported, Instant recordedAt) {
    return new Figures(
        reported.returnId().agency(),
        reported.returnId().format(),
        reported.returnId().period(),
        reported.submissionId().toString(),
        reported.version(),
        recordedAt,
        reported.row(),
        reported.indicator(),
        reported.figures());
  }

  private static Words body(CommentaryGiven given, Instant recordedAt) {
    return new Words(
        given.returnId().agency(),
        given.returnId().format(),
        given.returnId().period(),
        given.submissionId().toString(),
        given.version(),
        recordedAt,
        given.row(),
        given.indicator(),
        given.about(),
        given.text());
  }

  private static Repeated body(SubmissionRepeated repeated) {
    return new Repeated(
        repeated.returnId().agency(),
        repeated.returnId().format(),
        repeated.returnId().period(),
        repeated.submissionId().toString());
  }
}
