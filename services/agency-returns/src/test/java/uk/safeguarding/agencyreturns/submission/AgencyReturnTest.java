package uk.safeguarding.agencyreturns.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.safeguarding.agencyreturns.submission.Submissions.FRIDAY;
import static uk.safeguarding.agencyreturns.submission.Submissions.RETURN;
import static uk.safeguarding.agencyreturns.submission.Submissions.answer;
import static uk.safeguarding.agencyreturns.submission.Submissions.given;
import static uk.safeguarding.agencyreturns.submission.Submissions.id;
import static uk.safeguarding.agencyreturns.submission.Submissions.submit;
import static uk.safeguarding.agencyreturns.submission.Submissions.submitUnacceptable;
import static uk.safeguarding.agencyreturns.submission.Submissions.submitWithErrors;
import static uk.safeguarding.agencyreturns.submission.Submissions.submitted;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.safeguarding.agencyreturns.submission.commands.SubmitReturn;
import uk.safeguarding.agencyreturns.submission.events.FiguresReported;
import uk.safeguarding.agencyreturns.submission.events.ReturnSubmitted;

class AgencyReturnTest {

  @Test
  void a_first_submission_becomes_version_1_and_each_row_that_stands_is_reported() {
    SubmitReturn first = submit(1, "A");
    assertThat(given().decide(first))
        .containsExactly(
            new ReturnSubmitted(
                RETURN,
                id(1),
                1,
                ReturnStatus.ACCEPTED,
                "A",
                List.of("file A"),
                2,
                2,
                0,
                0,
                null,
                null,
                false),
            new FiguresReported(
                RETURN,
                id(1),
                1,
                1,
                "M1",
                List.of(new ReportedFigure("2018-10", new BigDecimal("1620")))),
            new FiguresReported(
                RETURN,
                id(1),
                1,
                2,
                "M3",
                List.of(new ReportedFigure("2018-10", new BigDecimal("14.5")))));
    assertThat(given(first).receiptFor(first).submittedAt()).isEqualTo(FRIDAY);
  }

  @Test
  void good_rows_stand_beside_bad_ones() {
    assertThat(given().decide(submitWithErrors(1, "A")))
        .hasSize(2)
        .first()
        .isEqualTo(
            new ReturnSubmitted(
                RETURN,
                id(1),
                1,
                ReturnStatus.ACCEPTED_WITH_ERRORS,
                "A",
                List.of("file A"),
                2,
                1,
                1,
                0,
                null,
                null,
                false));
  }

  @Test
  void the_same_content_again_changes_nothing_and_gets_the_receipt_in_force() {
    AgencyReturn inForce = given(submit(1, "A"));
    assertThat(inForce.decide(submit(2, "A"))).isEmpty();
    assertThat(answer(inForce, submit(2, "A"))).isEqualTo(id(1));
  }

  @Test
  void new_content_becomes_version_2_and_restores_nothing() {
    AgencyReturn before = given(submit(1, "A"));
    assertThat(submitted(before, submit(2, "B")).version()).isEqualTo(2);
    assertThat(submitted(before, submit(2, "B")).restores()).isNull();
    assertThat(answer(given(submit(1, "A"), submit(2, "B")), submit(2, "B"))).isEqualTo(id(2));
  }

  @Test
  void superseded_content_becomes_a_new_version_that_names_the_one_it_restores() {
    AgencyReturn before = given(submit(1, "A"), submit(2, "B"));
    assertThat(submitted(before, submit(3, "A")).version()).isEqualTo(3);
    assertThat(submitted(before, submit(3, "A")).restores()).isEqualTo(1);
    assertThat(before.decide(submit(3, "A"))).hasSize(3);
  }

  @Test
  void a_rejected_version_does_not_replace_what_is_in_force() {
    AgencyReturn rejectedLast = given(submit(1, "A"), submitUnacceptable(2, "R"));
    assertThat(rejectedLast.versions())
        .extracting(ReturnVersion::stands)
        .containsExactly(true, false);
    assertThat(rejectedLast.decide(submit(3, "A"))).isEmpty();
    assertThat(answer(rejectedLast, submit(3, "A"))).isEqualTo(id(1));
  }

  @Test
  void the_same_rejected_content_again_gets_the_rejection() {
    AgencyReturn rejectedLast = given(submit(1, "A"), submitUnacceptable(2, "R"));
    assertThat(rejectedLast.decide(submitUnacceptable(3, "R"))).isEmpty();
    assertThat(answer(rejectedLast, submitUnacceptable(3, "R"))).isEqualTo(id(2));
  }

  @Test
  void a_rejection_that_was_overtaken_is_a_new_version_and_restores_nothing() {
    AgencyReturn before = given(submitUnacceptable(1, "R"), submit(2, "B"));
    assertThat(submitted(before, submitUnacceptable(3, "R")).version()).isEqualTo(3);
    assertThat(submitted(before, submitUnacceptable(3, "R")).restores()).isNull();
  }

  @Test
  void a_receipt_without_a_decision_before_it_is_our_defect() {
    assertThatThrownBy(() -> given().receiptFor(submit(1, "A")))
        .isInstanceOf(IllegalStateException.class);
  }
}
