package uk.safeguarding.agencyreturns.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.agencyreturns.submission.Submissions.RETURN;
import static uk.safeguarding.agencyreturns.submission.Submissions.answer;
import static uk.safeguarding.agencyreturns.submission.Submissions.given;
import static uk.safeguarding.agencyreturns.submission.Submissions.id;
import static uk.safeguarding.agencyreturns.submission.Submissions.submit;

import org.junit.jupiter.api.Test;
import uk.safeguarding.agencyreturns.submission.events.SubmissionRepeated;

/** A client that names its attempts (Idempotency-Key) may retry for ever. */
class NamedAttemptsTest {

  @Test
  void a_named_attempt_always_gets_its_first_answer() {
    AgencyReturn later = given(submit(1, "A", "key"), submit(2, "B"), submit(3, "C", "other"));
    assertThat(later.decide(submit(4, "A", "key"))).isEmpty();
    assertThat(answer(later, submit(4, "A", "key"))).isEqualTo(id(1));
    assertThat(later.decide(submit(5, "D", "key"))).isEmpty();
    assertThat(answer(later, submit(5, "D", "key"))).isEqualTo(id(1));
  }

  @Test
  void a_named_attempt_with_the_content_in_force_is_remembered() {
    AgencyReturn before = given(submit(1, "A"));
    assertThat(before.decide(submit(2, "A", "key")))
        .containsExactly(new SubmissionRepeated(RETURN, id(1), "key"));
    AgencyReturn later = given(submit(1, "A"), submit(2, "A", "key"), submit(3, "B"));
    assertThat(later.decide(submit(4, "A", "key"))).isEmpty();
    assertThat(answer(later, submit(4, "A", "key"))).isEqualTo(id(1));
  }
}
