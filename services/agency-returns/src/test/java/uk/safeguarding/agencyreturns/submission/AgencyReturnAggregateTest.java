package uk.safeguarding.agencyreturns.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.agencyreturns.submission.Submissions.FRIDAY;
import static uk.safeguarding.agencyreturns.submission.Submissions.RETURN;
import static uk.safeguarding.agencyreturns.submission.Submissions.id;
import static uk.safeguarding.agencyreturns.submission.Submissions.submit;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.safeguarding.agencyreturns.submission.commands.SubmitReturn;
import uk.safeguarding.agencyreturns.submission.events.ReturnSubmitted;
import uk.safeguarding.agencyreturns.submission.events.SubmissionRepeated;

class AgencyReturnAggregateTest {

  private static final ReturnSubmitted FIRST = submitted(submit(1, "A"));

  private final AggregateTestFixture<AgencyReturnAggregate> fixture =
      new AggregateTestFixture<>(AgencyReturnAggregate.class);

  @BeforeEach
  void check_that_nothing_is_changed_past_the_events() {
    fixture.setReportIllegalStateChange(true);
  }

  @Test
  void the_first_submission_makes_the_return_and_its_events_are_appended() {
    SubmitReturn first = submit(1, "A");
    fixture
        .givenNoPriorActivity()
        .andGivenCurrentTime(FRIDAY)
        .when(first)
        .expectSuccessfulHandlerExecution()
        .expectEvents(AgencyReturn.NEVER_SUBMITTED.decide(first).toArray())
        .expectResultMessagePayload(new ReturnVersion(FIRST, FRIDAY));
  }

  @Test
  void a_return_is_replayed_from_its_events_before_it_decides() {
    fixture
        .given(FIRST)
        .when(submit(2, "A", "key"))
        .expectSuccessfulHandlerExecution()
        .expectEvents(new SubmissionRepeated(RETURN, id(1), "key"));
  }

  @Test
  void a_receipt_says_when_the_platform_took_the_submission_and_not_when_it_was_asked_again() {
    fixture
        .givenCurrentTime(FRIDAY)
        .andGiven(FIRST)
        .andGivenCurrentTime(FRIDAY.plusSeconds(3_600))
        .when(submit(2, "A"))
        .expectNoEvents()
        .expectResultMessagePayload(new ReturnVersion(FIRST, FRIDAY));
  }

  @Test
  void a_command_is_routed_to_the_return_it_names() {
    var target =
        AnnotationCommandTargetResolver.builder()
            .build()
            .resolveTarget(GenericCommandMessage.asCommandMessage(submit(1, "A")));
    assertThat(target.getIdentifier()).isEqualTo("scc-childrens-services/monthly-dataset/2018-10");
  }

  private static ReturnSubmitted submitted(SubmitReturn submission) {
    return (ReturnSubmitted) AgencyReturn.NEVER_SUBMITTED.decide(submission).getFirst();
  }
}
