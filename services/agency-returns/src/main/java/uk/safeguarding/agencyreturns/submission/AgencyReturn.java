package uk.safeguarding.agencyreturns.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.submission.commands.AgencyReturnCommand;
import uk.safeguarding.agencyreturns.submission.commands.SubmitReturn;
import uk.safeguarding.agencyreturns.submission.events.AgencyReturnEvent;
import uk.safeguarding.agencyreturns.submission.events.CommentaryGiven;
import uk.safeguarding.agencyreturns.submission.events.FiguresReported;
import uk.safeguarding.agencyreturns.submission.events.ReturnSubmitted;
import uk.safeguarding.agencyreturns.submission.events.SubmissionRepeated;

/**
 * What a return must remember in order to decide: its versions, and which receipt each named
 * attempt was given.
 *
 * @param versions in order; the last that stands is in force
 * @param answered the submission whose receipt each idempotency key got
 */
public record AgencyReturn(List<ReturnVersion> versions, Map<String, SubmissionId> answered) {

  public static final AgencyReturn NEVER_SUBMITTED = new AgencyReturn(List.of(), Map.of());

  /** The events of a command; none where the client has had its answer. */
  List<AgencyReturnEvent> decide(AgencyReturnCommand command) {
    return switch (command) {
      case SubmitReturn submit -> submit(submit);
    };
  }

  /** The return after an event that the platform recorded at this time. */
  AgencyReturn evolve(AgencyReturnEvent event, Instant recordedAt) {
    return switch (event) {
      case ReturnSubmitted submitted ->
          new AgencyReturn(
              append(versions, new ReturnVersion(submitted, recordedAt)),
              answer(submitted.idempotencyKey(), submitted.submissionId()));
      case FiguresReported _, CommentaryGiven _ -> this;
      case SubmissionRepeated repeated ->
          new AgencyReturn(versions, answer(repeated.idempotencyKey(), repeated.submissionId()));
    };
  }

  /** The version whose receipt answers a command that has been decided and applied. */
  ReturnVersion receiptFor(SubmitReturn submit) {
    @Nullable SubmissionId given =
        submit.idempotencyKey() == null ? null : answered.get(submit.idempotencyKey());
    @Nullable ReturnVersion version =
        given == null ? versionNowHolding(submit.contentHash()) : versionOf(given);
    if (version == null) {
      throw new IllegalStateException("A submission was decided and left no version");
    }
    return version;
  }

  private List<AgencyReturnEvent> submit(SubmitReturn submit) {
    if (submit.idempotencyKey() != null && answered.containsKey(submit.idempotencyKey())) {
      return List.of();
    }
    @Nullable ReturnVersion same = versionNowHolding(submit.contentHash());
    if (same == null) {
      return new NewVersion(submit, versions.size() + 1, restores(submit.contentHash())).events();
    }
    return submit.idempotencyKey() == null
        ? List.of()
        : List.of(
            new SubmissionRepeated(
                submit.returnId(), same.submitted().submissionId(), submit.idempotencyKey()));
  }

  /** The version in force, or a rejected one after it, if it holds this content. */
  private @Nullable ReturnVersion versionNowHolding(String contentHash) {
    for (ReturnVersion version : versions.reversed()) {
      if (version.holds(contentHash)) {
        return version;
      }
      if (version.stands()) {
        return null;
      }
    }
    return null;
  }

  /** A rejected version never was in force, so it cannot come back. */
  private @Nullable Integer restores(String contentHash) {
    return versions.reversed().stream()
        .filter(version -> version.stands() && version.holds(contentHash))
        .map(version -> version.submitted().version())
        .findFirst()
        .orElse(null);
  }

  private @Nullable ReturnVersion versionOf(SubmissionId submission) {
    return versions.stream()
        .filter(version -> version.submitted().submissionId().equals(submission))
        .findFirst()
        .orElse(null);
  }

  private static List<ReturnVersion> append(List<ReturnVersion> versions, ReturnVersion version) {
    List<ReturnVersion> all = new ArrayList<>(versions);
    all.add(version);
    return List.copyOf(all);
  }

  private Map<String, SubmissionId> answer(@Nullable String key, SubmissionId submission) {
    if (key == null) {
      return answered;
    }
    Map<String, SubmissionId> all = new HashMap<>(answered);
    all.put(key, submission);
    return Map.copyOf(all);
  }
}
