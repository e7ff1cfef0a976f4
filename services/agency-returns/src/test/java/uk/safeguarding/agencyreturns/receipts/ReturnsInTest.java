package uk.safeguarding.agencyreturns.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.safeguarding.agencyreturns.submission.AgencyReturnId;
import uk.safeguarding.agencyreturns.submission.ReturnStatus;
import uk.safeguarding.agencyreturns.submission.SubmissionId;
import uk.safeguarding.agencyreturns.submission.events.ReturnSubmitted;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;

class ReturnsInTest {

  private static final AgencyReturnId RETURN =
      new AgencyReturnId("schools", "monthly-dataset", "2026-10");

  private final ReturnsIn model = new ReturnsIn();

  @Test
  void a_return_is_in_from_its_first_version_that_stands() {
    ReturnIn in =
        after(
            submitted(1, ReturnStatus.REJECTED),
            submitted(2, ReturnStatus.ACCEPTED_WITH_ERRORS),
            submitted(3, ReturnStatus.ACCEPTED));
    assertThat(in.firstAcceptedAt()).isEqualTo(at(2));
    assertThat(in.latest()).isEqualTo(3);
    assertThat(in.submittedAt()).isEqualTo(at(3));
    assertThat(in.status()).isEqualTo("accepted");
  }

  @Test
  void a_rejected_version_is_no_return_yet() {
    assertThat(after(submitted(1, ReturnStatus.REJECTED)).firstAcceptedAt()).isNull();
  }

  @Test
  void a_later_rejected_version_takes_nothing_back() {
    ReturnIn in = after(submitted(1, ReturnStatus.ACCEPTED), submitted(2, ReturnStatus.REJECTED));
    assertThat(in.firstAcceptedAt()).isEqualTo(at(1));
    assertThat(in.status()).isEqualTo("rejected");
  }

  @Test
  void the_same_event_twice_gives_the_same_document() {
    assertThat(after(submitted(1, ReturnStatus.ACCEPTED), submitted(1, ReturnStatus.ACCEPTED)))
        .isEqualTo(after(submitted(1, ReturnStatus.ACCEPTED)));
  }

  @Test
  void versions_are_kept_in_order_under_their_return() {
    assertThat(new ReturnVersions().keys(submitted(12, ReturnStatus.ACCEPTED)))
        .containsExactly("schools/monthly-dataset/2026-10/0000012");
    assertThat(ReturnVersions.key(RETURN, 9)).isLessThan(ReturnVersions.key(RETURN, 10));
  }

  private ReturnIn after(ReturnSubmitted... events) {
    @Nullable ReturnIn document = null;
    for (ReturnSubmitted event : events) {
      String key = List.copyOf(model.keys(event)).getFirst();
      document = put(model.evolve(key, document, logged(event)));
    }
    return Objects.requireNonNull(document);
  }

  private static ReturnIn put(Change<ReturnIn> change) {
    return ((Change.Put<ReturnIn>) change).document();
  }

  private static Logged<ReturnSubmitted> logged(ReturnSubmitted event) {
    return new Logged<>(
        event, "event", new LogPosition(event.version(), event.version()), at(event.version()));
  }

  private static Instant at(int version) {
    return Instant.parse("2026-11-01T09:00:00Z").plusSeconds(3600L * version);
  }

  private static ReturnSubmitted submitted(int version, ReturnStatus status) {
    return new ReturnSubmitted(
        RETURN,
        new SubmissionId(new UUID(0, version)),
        version,
        status,
        "content " + version,
        List.of("file"),
        2,
        1,
        1,
        0,
        null,
        null,
        false);
  }
}
