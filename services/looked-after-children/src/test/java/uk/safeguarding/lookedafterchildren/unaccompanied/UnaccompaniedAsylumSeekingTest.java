package uk.safeguarding.lookedafterchildren.unaccompanied;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.lookedafterchildren.Decisions.refused;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.ConcludeAgeAssessment;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.CorrectAgeAssessment;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.CorrectUnaccompaniedStatus;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.CorrectUnaccompaniedStatusEnd;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.EndUnaccompaniedStatus;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.RecordUnaccompaniedStatus;
import uk.safeguarding.lookedafterchildren.unaccompanied.commands.WithdrawUnaccompaniedStatus;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.AgeAssessmentConcluded;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.AgeAssessmentCorrected;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.UnaccompaniedAsylumSeekingEvent;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.UnaccompaniedStatusEndCorrected;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.UnaccompaniedStatusEnded;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.UnaccompaniedStatusFindingCleared;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.UnaccompaniedStatusFindingMade;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.UnaccompaniedStatusStarted;
import uk.safeguarding.lookedafterchildren.unaccompanied.events.UnaccompaniedStatusWithdrawn;

class UnaccompaniedAsylumSeekingTest {

  private static final UnaccompaniedAsylumSeekingId ID =
      new UnaccompaniedAsylumSeekingId(new UUID(4, 7));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final UUID PERIOD = new UUID(2, 2);
  private static final LocalDate MONDAY = LocalDate.of(2018, 10, 1);
  private static final LocalDate FRIDAY = LocalDate.of(2018, 10, 5);
  private static final UnaccompaniedStatusStarted STARTED =
      new UnaccompaniedStatusStarted(
          ID, CHILD, 16, PERIOD, ArrivalRoute.NATIONAL_TRANSFER_SCHEME, MONDAY);
  private static final AgeAssessmentConcluded ASSESSED =
      new AgeAssessmentConcluded(ID, CHILD, AgeAssessmentOutcome.CHILD, FRIDAY);
  private static final UnaccompaniedStatusEnded ENDED =
      new UnaccompaniedStatusEnded(
          ID, CHILD, UnaccompaniedStatusEndReason.REUNITED_WITH_FAMILY, FRIDAY);

  @Test
  void a_status_starts_once() {
    var start =
        new RecordUnaccompaniedStatus(
            ID, CHILD, 16, PERIOD, ArrivalRoute.NATIONAL_TRANSFER_SCHEME, MONDAY);
    assertThat(given().decide(start)).containsExactly(STARTED);
    refused(() -> given(STARTED).decide(start), UnaccompaniedAsylumSeekingRule.STATUS_STARTS_ONCE);
  }

  @Test
  void an_age_assessment_is_concluded_once_and_can_be_corrected() {
    var conclude = new ConcludeAgeAssessment(ID, AgeAssessmentOutcome.CHILD, FRIDAY);
    var correct = new CorrectAgeAssessment(ID, AgeAssessmentOutcome.ADULT, FRIDAY);
    assertThat(given(STARTED).decide(conclude)).containsExactly(ASSESSED);
    assertThat(given(STARTED, ASSESSED).decide(correct))
        .containsExactly(new AgeAssessmentCorrected(ID, CHILD, AgeAssessmentOutcome.ADULT, FRIDAY));
    refused(
        () -> given(STARTED, ASSESSED).decide(conclude),
        UnaccompaniedAsylumSeekingRule.AGE_ASSESSMENT_IS_CONCLUDED_ONCE);
    refused(
        () -> given(STARTED).decide(correct),
        UnaccompaniedAsylumSeekingRule.AGE_ASSESSMENT_CORRECTION_NEEDS_CONCLUSION);
  }

  @Test
  void a_status_ends_once_and_its_end_can_be_corrected() {
    var correct =
        new CorrectUnaccompaniedStatusEnd(ID, UnaccompaniedStatusEndReason.REACHED_18, MONDAY);
    assertThat(given(STARTED).decide(end(UnaccompaniedStatusEndReason.REUNITED_WITH_FAMILY)))
        .containsExactly(ENDED);
    assertThat(given(STARTED, ENDED).decide(correct))
        .containsExactly(
            new UnaccompaniedStatusEndCorrected(
                ID, CHILD, UnaccompaniedStatusEndReason.REACHED_18, MONDAY));
    refused(
        () -> given(STARTED, ENDED).decide(end(UnaccompaniedStatusEndReason.OTHER)),
        UnaccompaniedAsylumSeekingRule.STATUS_ENDS_ONCE);
    refused(
        () -> given(STARTED).decide(correct),
        UnaccompaniedAsylumSeekingRule.END_CORRECTION_NEEDS_END);
  }

  @Test
  void a_status_ends_not_before_it_starts() {
    LocalDate sunday = MONDAY.minusDays(1);
    var reason = UnaccompaniedStatusEndReason.OTHER;
    refused(
        () -> given(STARTED).decide(new EndUnaccompaniedStatus(ID, reason, sunday)),
        UnaccompaniedAsylumSeekingRule.END_NOT_BEFORE_START);
    refused(
        () -> given(STARTED, ENDED).decide(new CorrectUnaccompaniedStatusEnd(ID, reason, sunday)),
        UnaccompaniedAsylumSeekingRule.END_NOT_BEFORE_START);
    refused(
        () -> given(STARTED, ENDED).decide(correct(FRIDAY.plusDays(1))),
        UnaccompaniedAsylumSeekingRule.END_NOT_BEFORE_START);
  }

  @Test
  void nothing_is_recorded_of_a_withdrawn_status() {
    var withdrawn = new UnaccompaniedStatusWithdrawn(ID, CHILD, WithdrawalReason.DUPLICATE);
    assertThat(
            given(STARTED).decide(new WithdrawUnaccompaniedStatus(ID, WithdrawalReason.DUPLICATE)))
        .containsExactly(withdrawn);
    refused(
        () -> given(STARTED, withdrawn).decide(correct(MONDAY)),
        UnaccompaniedAsylumSeekingRule.STATUS_MUST_STAND);
  }

  @Test
  void nobody_is_found_to_be_an_adult_without_an_age_assessment_that_says_so() {
    var finding =
        Finding.of(UnaccompaniedAsylumSeekingPractice.ADULT_IS_FOUND_BY_AGE_ASSESSMENT, null);
    var adult = UnaccompaniedStatusEndReason.FOUND_TO_BE_ADULT;
    var ended = new UnaccompaniedStatusEnded(ID, CHILD, adult, FRIDAY);
    assertThat(given(STARTED).decide(end(adult)))
        .containsExactly(ended, new UnaccompaniedStatusFindingMade(ID, CHILD, finding));
    assertThat(given(STARTED, ASSESSED).decide(end(adult))).hasSize(2);
    assertThat(
            given(STARTED, ASSESSED, ended)
                .decide(new CorrectAgeAssessment(ID, AgeAssessmentOutcome.ADULT, FRIDAY)))
        .contains(new UnaccompaniedStatusFindingCleared(ID, CHILD, finding));
  }

  private static EndUnaccompaniedStatus end(UnaccompaniedStatusEndReason reason) {
    return new EndUnaccompaniedStatus(ID, reason, FRIDAY);
  }

  private static CorrectUnaccompaniedStatus correct(LocalDate startedOn) {
    return new CorrectUnaccompaniedStatus(ID, PERIOD, ArrivalRoute.PRESENTED, startedOn);
  }

  private static UnaccompaniedAsylumSeeking given(UnaccompaniedAsylumSeekingEvent... events) {
    UnaccompaniedAsylumSeeking unaccompanied = UnaccompaniedAsylumSeeking.NOT_STARTED;
    for (UnaccompaniedAsylumSeekingEvent event : events) {
      unaccompanied = unaccompanied.evolve(event);
    }
    return unaccompanied;
  }
}
