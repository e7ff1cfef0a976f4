package uk.safeguarding.agencyreturns.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.safeguarding.agencyreturns.submission.Submissions.RETURN;
import static uk.safeguarding.agencyreturns.submission.Submissions.answer;
import static uk.safeguarding.agencyreturns.submission.Submissions.given;
import static uk.safeguarding.agencyreturns.submission.Submissions.id;
import static uk.safeguarding.agencyreturns.submission.Submissions.row;
import static uk.safeguarding.agencyreturns.submission.Submissions.submit;
import static uk.safeguarding.agencyreturns.submission.Submissions.submitNil;
import static uk.safeguarding.agencyreturns.submission.Submissions.submitUnacceptable;
import static uk.safeguarding.agencyreturns.submission.Submissions.submitWithWords;
import static uk.safeguarding.agencyreturns.submission.Submissions.submitted;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.safeguarding.agencyreturns.submission.commands.SubmitReturn;
import uk.safeguarding.agencyreturns.submission.events.AgencyReturnEvent;
import uk.safeguarding.agencyreturns.submission.events.CommentaryGiven;
import uk.safeguarding.agencyreturns.submission.events.FiguresReported;
import uk.safeguarding.agencyreturns.submission.events.ReturnSubmitted;
import uk.safeguarding.agencyreturns.submission.events.SubmissionRepeated;

/** Words beside figures, and the statement that there are none. */
class CommentaryAndNilReturnsTest {

  private static final List<ReportedRow> FIGURES =
      List.of(row(1, "M1", "1620"), row(2, "M3", "14.5"));

  @Test
  void words_follow_the_figures_of_their_version() {
    List<AgencyReturnEvent> events = given().decide(submitWithWords(1, "A", 3, FIGURES));
    assertThat(events)
        .extracting(Object::getClass)
        .containsExactly(
            ReturnSubmitted.class,
            FiguresReported.class,
            FiguresReported.class,
            CommentaryGiven.class);
    assertThat(events.getLast())
        .isEqualTo(
            new CommentaryGiven(RETURN, id(1), 1, 1, "M1", "2018-09", "More since September."));
  }

  @Test
  void the_rows_of_all_files_are_counted() {
    ReturnSubmitted submitted = submitted(given(), submitWithWords(1, "A", 3, FIGURES));
    assertThat(submitted.rows()).isEqualTo(3);
    assertThat(submitted.accepted()).isEqualTo(3);
    assertThat(submitted.queries()).isEqualTo(1);
    assertThat(submitted.status()).isEqualTo(ReturnStatus.ACCEPTED);
    assertThat(submitted.nil()).isFalse();
  }

  @Test
  void words_stand_although_no_figure_does() {
    SubmitReturn onlyWords = submitWithWords(2, "B", 1, List.of());
    AgencyReturn before = given(submit(1, "A"));
    assertThat(submitted(before, onlyWords).status()).isEqualTo(ReturnStatus.ACCEPTED_WITH_ERRORS);
    assertThat(before.decide(onlyWords)).hasSize(2).last().isInstanceOf(CommentaryGiven.class);
    assertThat(given(submit(1, "A"), onlyWords).decide(submit(3, "A")))
        .as("the first figures are no longer what was sent last")
        .isNotEmpty();
  }

  @Test
  void words_come_back_with_the_version_that_is_restored() {
    SubmitReturn first = submitWithWords(1, "A", 3, FIGURES);
    AgencyReturn before = given(first, submit(2, "B"));
    SubmitReturn again = submitWithWords(3, "A", 3, FIGURES);
    assertThat(submitted(before, again).restores()).isEqualTo(1);
    assertThat(before.decide(again))
        .last()
        .isEqualTo(
            new CommentaryGiven(RETURN, id(3), 3, 1, "M1", "2018-09", "More since September."));
  }

  @Test
  void the_same_words_and_figures_again_change_nothing() {
    AgencyReturn inForce = given(submitWithWords(1, "A", 3, FIGURES));
    assertThat(inForce.decide(submitWithWords(2, "A", 3, FIGURES))).isEmpty();
    assertThat(answer(inForce, submitWithWords(2, "A", 3, FIGURES))).isEqualTo(id(1));
  }

  @Test
  void a_nil_return_is_accepted_without_a_row() {
    List<AgencyReturnEvent> events = given().decide(submitNil(1, null));
    assertThat(events)
        .containsExactly(
            new ReturnSubmitted(
                RETURN,
                id(1),
                1,
                ReturnStatus.ACCEPTED,
                "nil",
                List.of(),
                0,
                0,
                0,
                0,
                null,
                null,
                true));
  }

  @Test
  void a_nil_return_said_twice_is_one_statement() {
    AgencyReturn inForce = given(submitNil(1, null));
    assertThat(inForce.decide(submitNil(2, null))).isEmpty();
    assertThat(answer(inForce, submitNil(2, null))).isEqualTo(id(1));
    assertThat(inForce.decide(submitNil(2, "key")))
        .containsExactly(new SubmissionRepeated(RETURN, id(1), "key"));
  }

  @Test
  void figures_replace_a_nil_return_and_a_nil_return_figures() {
    AgencyReturn figures = given(submitNil(1, null), submit(2, "A"));
    assertThat(figures.versions()).hasSize(2).allMatch(ReturnVersion::stands);
    assertThat(submitted(figures, submitNil(3, null)).restores()).isEqualTo(1);
    assertThat(submitted(figures, submitNil(3, null)).version()).isEqualTo(3);
  }

  @Test
  void a_nil_return_stays_in_force_beside_a_rejected_one() {
    AgencyReturn rejectedLast = given(submitNil(1, null), submitUnacceptable(2, "R"));
    assertThat(rejectedLast.decide(submitNil(3, null))).isEmpty();
    assertThat(answer(rejectedLast, submitNil(3, null))).isEqualTo(id(1));
  }

  @Test
  void a_named_nil_return_always_gets_its_first_answer() {
    AgencyReturn later = given(submitNil(1, "key"), submit(2, "A"));
    assertThat(later.decide(submitNil(3, "key"))).isEmpty();
    assertThat(answer(later, submitNil(3, "key"))).isEqualTo(id(1));
  }

  @Test
  void nothing_to_report_and_rows_cannot_both_be_meant() {
    assertThatThrownBy(
            () ->
                new SubmitReturn(
                    RETURN, id(1), "x", List.of(), null, true, 1, 1, 0, 0, List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
